import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import * as z from 'zod';
import { readAnswers, type SuiteManifest, scoreSuite } from '../conformance';
import { counted } from '../report/check/writer';
import { printable } from '../report/printable';
import { renderScore, type ScoreFormat } from '../report/suite-score';
import { requireDistinct, requireWritable, say, UsageError, writeData } from './output';
import { jsonOf, wholeFile } from './whole-file';

/** What the command line asks of a scoring. */
export interface VerifyRequest {
  readonly folder: string;
  readonly results: string;
  readonly format: ScoreFormat;
  readonly output?: string;
}

/** Scores somebody's verdicts. Gives the exit code: 1 where one differs or is missing. */
export async function verifySuite({ folder, results, format, output }: VerifyRequest): Promise<0 | 1> {
  requireDistinct([results], output === undefined ? [] : [output]);
  if (output !== undefined) requireWritable(output);
  const manifest = readManifest(folder);
  const changed = manifest.cases.filter(({ file, sha256 }) => digestOf(join(folder, file)) !== sha256);
  if (changed.length > 0)
    say(
      `${counted(changed.length, 'file')} not as the suite wrote, such as ${printable(changed[0]!.file)}: a verdict on it says nothing.`,
    );
  const { answers, unreadable } = readAnswers(rowsOf(await wholeFile(results)));
  if (unreadable.length > 0)
    say(
      `${counted(unreadable.length, 'row')} without a verdict, first row ${unreadable[0]}: each needs case, and valid as yes or no.`,
    );
  if (answers.length === 0)
    throw new UsageError(
      `cannot use ${printable(results)}: it holds no verdict. Columns are case and valid, as in results-template.csv`,
    );
  const score = scoreSuite(manifest, answers);
  writeData(renderScore(score, format), output);
  return score.disagreements.length === 0 ? 0 : 1;
}

const Manifest = z.object({
  suite: z.literal('social-prescribing conformance suite'),
  cases: z.array(
    z
      .object({
        id: z.string(),
        file: z.string().regex(/^(?:records|fhir|events)\/[\w.-]+$/),
        sha256: z.string(),
        expected: z.object({ valid: z.boolean() }).loose(),
      })
      .loose(),
  ),
});

function readManifest(folder: string): SuiteManifest {
  const file = join(folder, 'manifest.json');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const parsed = Manifest.safeParse(jsonOf(new TextEncoder().encode(text)));
  if (!parsed.success)
    throw new UsageError(`${printable(folder)} is no suite: it has no manifest.json that suite --out wrote`);
  return parsed.data as unknown as SuiteManifest;
}

function digestOf(file: string): string {
  if (!existsSync(file)) return '';
  const bytes = readFileSync(file);
  // The digest is of the text, which for the marks of compressed files is not what stands in the file.
  const text = bytes[0] === 0x1f ? bytes.toString('latin1') : bytes.toString('utf8');
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The rows of a CSV, of JSON (a list, or the records of a check's report), or of one JSON object a line. */
function rowsOf(bytes: Uint8Array): readonly unknown[] {
  const json = jsonOf(bytes);
  if (Array.isArray(json)) return json;
  const text = new TextDecoder().decode(bytes);
  if (text.trimStart().startsWith('{'))
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => jsonOf(new TextEncoder().encode(line)));
  return Papa.parse<unknown>(text, {
    header: true,
    skipEmptyLines: true,
    transformHeader: (name) => name.trim().toLowerCase(),
  }).data;
}
