import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { bundledCodeSet } from '../../codes';
import { calculate } from '../calculate';
import { say } from '../output';

const FIRST_MEASURES = [
  'referrals_received',
  'people_referred',
  'referrals_per_person',
  'referral_rate',
  'decline_rate',
  'annual_caseload',
  'annual_caseload_per_wte',
  'workers_over',
];

/** `demo`: the first measures over the bundled synthetic sample. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('Calculate the first measures by practice over a bundled sample of synthetic events.')
    .addHelpText('after', '\nExample:\n  $ social-prescribing demo')
    .action(async () => {
      const sample = (name: string) =>
        relative('.', fileURLToPath(new URL(`../docs/examples/extract/${name}`, import.meta.url)));
      say('A bundled sample of synthetic events: nobody in it exists.');
      process.exitCode = await calculate({
        files: [sample('events.csv')],
        codeSet: bundledCodeSet,
        codes: [sample('codes.csv')],
        people: sample('people.csv'),
        practices: sample('practices.csv'),
        workforce: sample('workforce.csv'),
        by: ['organisation'],
        measure: FIRST_MEASURES,
        disclosure: 'ehrql',
        format: 'table',
      });
      say('\nNext, try where referrals come from, quarter by quarter:');
      say(
        `  node ${relative('.', fileURLToPath(import.meta.url))} metrics ${sample('events.csv')} --codes ${sample('codes.csv')} --measure referral_share_by_source --from 2024-04-01 --to 2025-03-31 --every quarter`,
      );
      say('and --help for the rest.');
    });
}
