import { Command } from 'commander';
import { addAudit } from './audit';
import { addDiff } from './diff';
import { addEmit } from './emit';
import { addImport } from './import';
import { addLookUp } from './look-up';

/** `codes`: what the package holds, and official code sets loaded in its place. */
export function codesCommand(): Command {
  const command = new Command('codes').description(
    'List, show, search and audit the codes that are loaded; import, compare and emit official ones.',
  );
  for (const add of [addLookUp, addAudit, addImport, addDiff, addEmit]) add(command);
  return command;
}
