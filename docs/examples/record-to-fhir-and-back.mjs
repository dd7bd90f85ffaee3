// A record as a FHIR R4 document of UK Core, and back without loss.
import { fromFhir, toFhir } from 'social-prescribing/fhir';
import { generateRecords } from 'social-prescribing/synthetic';

const [record] = generateRecords({ count: 1, seed: 1 });
const bundle = toFhir(record, {
  id: '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9',
  timestamp: '2024-05-01T10:00:00+01:00',
  author: { name: 'Sample Link Workers', odsCode: 'Y99001' },
});
console.log(bundle.type, bundle.entry[0].resource.resourceType);

const back = fromFhir(bundle);
console.log(back.ok && JSON.stringify(back.value) === JSON.stringify(record));

// Prints:
// document Composition
// true
