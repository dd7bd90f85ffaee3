// npm install fastify
// POST /records takes a record: 200 with its canonical form, 422 with what is wrong, as FHIR OperationOutcome if asked.
// No refusal, and no line of the log, holds a value of the record.
import { fileURLToPath } from 'node:url';
import Fastify from 'fastify';
import { toOperationOutcome } from 'social-prescribing/fhir';
import { parseRecord } from 'social-prescribing/record';

const REFUSALS = { 400: 'not JSON', 413: 'too large', 415: 'not sent as JSON' };

export const app = Fastify({ bodyLimit: 1_000_000 });

app.post('/records', (request, reply) => {
  const result = parseRecord(request.body);
  if (result.ok) return reply.send({ record: result.value, issues: result.issues });
  if (request.headers.accept?.includes('application/fhir+json'))
    return reply
      .code(422)
      .type('application/fhir+json')
      .send(JSON.stringify(toOperationOutcome(result.issues)));
  return reply.code(422).send({ issues: result.issues });
});

// What cannot be read is answered by its kind alone: a parser's own message quotes what it was given.
app.setErrorHandler((error, _request, reply) => {
  const status = error.statusCode >= 400 && error.statusCode < 500 ? error.statusCode : 500;
  return reply.code(status).send({ error: REFUSALS[status] ?? 'failed' });
});

if (process.argv[1] === fileURLToPath(import.meta.url)) await app.listen({ port: 3000, host: '127.0.0.1' });
