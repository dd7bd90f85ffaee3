import { SaxesParser, type SaxesTagNS } from 'saxes';
import { failure, type Result, success } from '../../../issue';
import { fhirIssue } from './rules';
import { type Element, jsonOfElement, openElement } from './xml-element';

const FHIR_NAMESPACE = 'http://hl7.org/fhir';

/** A resource of FHIR nests some twenty deep; every element that is open costs memory and time. */
const DEEPEST = 200;
/** An element takes a few hundred bytes once it is read, more than it had in the file. */
const MOST_ELEMENTS = 3_000_000;

type Fault = 'xml-malformed' | 'xml-doctype' | 'xml-too-deep' | 'xml-not-fhir' | 'fhir-too-large';

/**
 * FHIR XML as the JSON that FHIR defines for it, as far as events are read from it: ids and extensions of
 * primitive values, and the narrative, are left out. Nothing outside the text is ever fetched, and entities
 * cannot be declared. Source: HL7 FHIR R4, XML and JSON representation of resources.
 */
export function parseFhirXml(text: string): Result<unknown> {
  const start = text.length - text.trimStart().length;
  const linesBefore = text.slice(0, start).split('\n').length - 1;
  const parser = new SaxesParser({ xmlns: true });
  const open: Element[] = [];
  let root: unknown;
  let fault: Fault = 'xml-malformed';
  /** Depth within what is not FHIR: the narrative, or something foreign. */
  let foreign = 0;
  let elements = 0;
  const stop = (rule: Fault): never => {
    fault = rule;
    throw new Error(rule);
  };

  const opened = (tag: SaxesTagNS) => {
    if (++elements > MOST_ELEMENTS) stop('fhir-too-large');
    if (open.length + foreign >= DEEPEST) stop('xml-too-deep');
    if (foreign > 0 || tag.uri !== FHIR_NAMESPACE) {
      if (open.length === 0) stop('xml-not-fhir');
      foreign++;
    } else open.push(openElement(tag.local, tag.attributes));
  };
  const closed = () => {
    if (foreign > 0) {
      foreign--;
      return;
    }
    const element = open.pop()!;
    const parent = open.at(-1);
    const value = jsonOfElement(element, parent?.name);
    if (parent === undefined) root = value;
    else parent.take(element.name, value);
  };
  parser.on('doctype', () => stop('xml-doctype'));
  parser.on('opentag', opened);
  parser.on('closetag', closed);
  parser.on('error', () => stop('xml-malformed'));
  try {
    parser.write(text.slice(start)).close();
  } catch {
    const place = { line: linesBefore + parser.line, column: parser.column };
    return failure(fhirIssue(fault, place));
  }
  return success(root);
}
