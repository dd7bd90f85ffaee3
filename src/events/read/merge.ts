import { count, emptyPart } from './ledger';
import type { FilePart } from './rows';

/** Rejects kept in a reading; beyond them they are only counted. */
export const MOST_REJECTS = 1000;

/** The parts of a file as one. Of a file refused as a whole nothing is kept: its rows may be misread. */
export async function mergeParts<Row>(parts: AsyncIterable<FilePart<Row>>): Promise<FilePart<Row>> {
  const whole = emptyPart<Row>();
  let last: FilePart<Row> | undefined;
  for await (const part of parts) {
    last = part;
    for (const row of part.rows) whole.rows.push(row);
    whole.found += part.found;
    whole.rejects.push(...part.rejects.slice(0, MOST_REJECTS - whole.rejects.length));
    for (const [rule, times] of Object.entries(part.rejected)) count(whole.rejected, rule, times);
    for (const [rule, times] of Object.entries(part.noticed)) count(whole.noticed, rule, times);
  }
  return { ...last!, ...(last!.refused.length > 0 ? emptyPart<Row>() : whole), refused: last!.refused };
}
