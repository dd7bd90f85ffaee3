import type { Command } from 'commander';
import { bundledCodeSet, SNOMED_CT } from '../../../codes';
import { codeSetToTypeScript } from '../../../codes/official';
import { requireDistinct, requireWritable, say, UsageError, writeData } from '../../output';
import { readCodes } from '../../tables';
import { minimumListNames, sayWhose, setNames, type WithCodes, withCodes } from './shared';

interface EmitOptions extends WithCodes {
  readonly typescript?: true;
  readonly set?: string;
  readonly output?: string;
}

/** `codes emit`: the loaded codes as literal types for an application. */
export function addEmit(command: Command): void {
  withCodes(command, 'emit')
    .description(
      'Write SNOMED CT codes as TypeScript: ids by name, a type of them, and terms. Without --set, those of the minimum dataset and of every list that is official or local.',
    )
    .requiredOption('--typescript', 'write TypeScript')
    .option('--set <name>', 'only this set')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addHelpText(
      'after',
      `
Examples:
  $ social-prescribing codes emit --typescript --set needs
  $ social-prescribing codes emit --typescript --codes codes.json -o codes.ts`,
    )
    .action(async ({ codes, set, output }: EmitOptions) => {
      requireDistinct(codes ?? [], output === undefined ? [] : [output]);
      if (output !== undefined) requireWritable(output);
      const codeSet = await readCodes(bundledCodeSet, codes);
      const minimum = minimumListNames(codeSet);
      const lists = codeSet.lists.filter(({ name, authority }) =>
        set === undefined ? minimum.includes(name) || authority !== 'compiled' : name === set,
      );
      if (lists.length === 0)
        throw new UsageError(`no set of that name. There are: ${setNames(codeSet).join(', ')}`);
      sayWhose(codeSet);
      const others = lists.flatMap((list) => list.codes).filter(({ system }) => system !== SNOMED_CT).length;
      if (others > 0) say(`${others} codes are not SNOMED CT and are left out.`);
      writeData(codeSetToTypeScript({ lists, index: codeSet.index }), output);
    });
}
