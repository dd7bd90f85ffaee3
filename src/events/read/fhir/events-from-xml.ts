import type { EventReading } from '../reading';
import { eventsFromFhir, refusedFhir } from './events-from-fhir';
import { parseFhirXml } from './xml';

/**
 * Reads FHIR XML, such as a Booking and Referral Standard message, into the same coded events as
 * `eventsFromFhir` reads from the same resource as JSON. Pure, and never throws.
 *
 * Refused as a whole: XML that is not well-formed (`xml-malformed`, with line and column), that has a document
 * type declaration (`xml-doctype`: entities are never declared, expanded or fetched), is nested deeper than 200
 * elements (`xml-too-deep`), has more than 3 million of them (`fhir-too-large`), or is not in the namespace
 * http://hl7.org/fhir (`xml-not-fhir`). The narrative is passed over.
 * Source: HL7 FHIR R4, XML representation of resources.
 *
 * @example
 * ```ts
 * import { eventsFromFhirXml } from 'social-prescribing/events';
 *
 * const reading = eventsFromFhirXml(`<Observation xmlns="http://hl7.org/fhir">
 *   <status value="final"/>
 *   <code><coding><system value="http://snomed.info/sct"/><code value="871731000000106"/></coding></code>
 *   <subject><identifier>
 *     <system value="https://fhir.nhs.uk/Id/nhs-number"/><value value="9990000018"/>
 *   </identifier></subject>
 *   <effectiveDateTime value="2024-05-01T09:30:00+01:00"/>
 * </Observation>`);
 * reading.events; //=> [{ personId: '9990000018', code: '871731000000106', date: '2024-05-01' }]
 *
 * eventsFromFhirXml('<Bundle xmlns="http://hl7.org/fhir"><entry></Bundle>').refused[0]?.rule; //=> 'xml-malformed'
 * ```
 */
export function eventsFromFhirXml(text: string): EventReading {
  const parsed = parseFhirXml(text);
  if (!parsed.ok) return refusedFhir(parsed.issues[0]!);
  const reading = eventsFromFhir(parsed.value);
  return { ...reading, understoodAs: reading.understoodAs.map((words) => `${words}, in XML`) };
}
