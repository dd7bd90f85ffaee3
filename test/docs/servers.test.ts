import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateRecords, recordWithFault } from 'social-prescribing/synthetic';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const [record] = generateRecords({ count: 1, seed: 3 });
const faulty = recordWithFault('birth-date-impossible', { seed: 3 }).record;
/** What must stand in no refusal: the names and the number of the person. */
const personal = ['Zebedee', '9990000018', '1970-02-30'];
const about = {
  personDemographics: { personName: 'Zebedee', nhsNumber: 9990000018, dateOfBirth: '1970-02-30' },
};

/** Starts the server of an example on a port of its own: each file exports its `app`. */
const SERVERS: Readonly<Record<string, () => Promise<{ port: number; close: () => Promise<unknown> }>>> = {
  express: async () => {
    const { app } = await import('../../docs/examples/express.mjs');
    const server: Server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const close = () => new Promise((resolve) => server.close(resolve));
    return { port: (server.address() as AddressInfo).port, close };
  },
  fastify: async () => {
    const { app } = await import('../../docs/examples/fastify.mjs');
    await app.listen({ port: 0, host: '127.0.0.1' });
    return { port: app.server.address().port, close: () => app.close() };
  },
};

describe.each(Object.keys(SERVERS))('%s', (name) => {
  let server: { port: number; close: () => Promise<unknown> };
  beforeAll(async () => {
    server = await SERVERS[name]!();
  });
  afterAll(() => server.close());

  const post = async (body: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`http://127.0.0.1:${server.port}/records`, {
      ...{ method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } },
    });
    const text = await response.text();
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      text,
      json: JSON.parse(text),
    };
  };

  it('takes a valid record', async () => {
    const { status, json } = await post(JSON.stringify(record));
    expect(status).toBe(200);
    expect(json.record).toEqual(record);
  });

  it('says what is wrong with another', async () => {
    const { status, json } = await post(JSON.stringify(faulty));
    expect(status).toBe(422);
    expect(json.issues.map(({ rule }: { rule: string }) => rule)).toContain('date-impossible');
  });

  it('says it as FHIR where that is asked for', async () => {
    const { status, type, json } = await post(JSON.stringify(faulty), { accept: 'application/fhir+json' });
    expect([status, json.resourceType]).toEqual([422, 'OperationOutcome']);
    expect(type).toMatch(/^application\/fhir\+json/);
  });

  it.each([
    ['a number', '1', 422],
    ['null', 'null', 422],
    ['no JSON', 'Zebedee', 400],
    ['half of JSON', '{"personDemographics": "Zebedee 1970-02-30', 400],
    ['too much', `{"personDemographics": "${'Zebedee'.repeat(200_000)}"}`, 413],
    ['a record of the wrong kinds', JSON.stringify(about), 422],
  ])('answers %s by its kind', async (_, body, expected) => {
    const { status, text } = await post(body);
    expect(status).toBe(expected);
    for (const value of personal) expect(text).not.toContain(value);
  });

  it('answers nothing at all', async () => {
    expect([400, 422]).toContain((await post('')).status);
  });

  it('refuses what is not sent as JSON', async () => {
    const { status, text } = await post('<record>Zebedee</record>', { 'content-type': 'application/xml' });
    expect(status).toBe(415);
    expect(text).not.toContain('Zebedee');
  });
});
