// npm install ajv
// The record as JSON Schema, for tools that are not written in TypeScript. It checks less than parseRecord.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import { parseRecord } from 'social-prescribing/record';
import { generateRecords } from 'social-prescribing/synthetic';

const schema = fileURLToPath(import.meta.resolve('social-prescribing/json-schema/record.json'));
const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(schema, 'utf8')));

const [record] = generateRecords({ count: 1, seed: 1 });
console.log(validate(record), parseRecord(record).ok);

// A day that does not exist has the form of a date, and only that is what the schema can see.
record.personDemographics.dateOfBirth = '1970-02-30';
console.log(validate(record), parseRecord(record).ok);

delete record.risks;
console.log(validate(record), validate.errors[0].params.missingProperty);

// Prints:
// true true
// true false
// false risks
