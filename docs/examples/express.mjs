// npm install express
// POST /records takes a record: 200 with its canonical form, 422 with what is wrong, as FHIR OperationOutcome if asked.
// No refusal holds a value of the record.
import { fileURLToPath } from 'node:url';
import express from 'express';
import { toOperationOutcome } from 'social-prescribing/fhir';
import { parseRecord } from 'social-prescribing/record';

const REFUSALS = { 400: 'not JSON', 413: 'too large', 415: 'not sent as JSON' };

export const app = express();
app.disable('x-powered-by');

app.post(
  '/records',
  express.json({ limit: '1mb', strict: false, type: ['json', '+json'] }),
  (request, response) => {
    if (!request.is(['json', '+json'])) return response.status(415).json({ error: REFUSALS[415] });
    const result = parseRecord(request.body);
    if (result.ok) return response.json({ record: result.value, issues: result.issues });
    if (request.accepts(['json', 'application/fhir+json']) === 'application/fhir+json')
      return response.status(422).type('application/fhir+json').json(toOperationOutcome(result.issues));
    return response.status(422).json({ issues: result.issues });
  },
);

// What cannot be read is answered by its kind alone: a parser's own message quotes what it was given.
app.use((error, _request, response, _next) => {
  const status = error.status >= 400 && error.status < 500 ? error.status : 500;
  response.status(status).json({ error: REFUSALS[status] ?? 'failed' });
});

if (process.argv[1] === fileURLToPath(import.meta.url)) app.listen(3000, '127.0.0.1');
