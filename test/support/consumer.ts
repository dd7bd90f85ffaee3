import ts from 'typescript';
import { compilerOptions } from './example';

/** What checking one file cost the compiler: counts, which are the same on every machine. */
export interface TypeCost {
  readonly types: number;
  readonly instantiations: number;
  readonly errors: readonly string[];
}

const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * Checks a user's file by itself, as an editor does: only what it asks of the package is worked out.
 * `declarations` is where the package's names lead, such as `./src/*\/index.ts`.
 */
export function checkConsumer(root: string, code: string, declarations: string): TypeCost {
  const options = {
    ...compilerOptions(root),
    paths: { 'social-prescribing/*': [declarations] },
    noUnusedLocals: false,
  };
  const name = `${root}test/consumer.ts`;
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (path, target, ...rest) => {
    if (path === name) return ts.createSourceFile(name, code, target);
    if (!parsed.has(path)) parsed.set(path, getSourceFile.call(host, path, target, ...rest));
    return parsed.get(path);
  };
  host.fileExists = (path) => path === name || fileExists.call(host, path);
  const program = ts.createProgram([name], options, host);
  const errors = program
    .getSemanticDiagnostics(program.getSourceFile(name))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  return { types: program.getTypeCount(), instantiations: program.getInstantiationCount(), errors };
}
