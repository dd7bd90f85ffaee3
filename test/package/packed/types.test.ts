import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { describeInstalled, ran } from './user';
import { STRICT } from './write-consumer';

const tsc = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));

/** What TypeScript says of the consumer and of every declaration of the package; those of zod and the DOM are not looked at. */
function errors(folder: string, files: readonly string[], options: Record<string, unknown>): string[] {
  const { options: read, errors: wrong } = ts.convertCompilerOptionsFromJson(
    { ...STRICT, ...options },
    folder,
  );
  const program = ts.createProgram(
    files.map((file) => join(folder, file)),
    read,
  );
  const ours = program
    .getSourceFiles()
    .filter(({ fileName }) => !/node_modules\/(?!social-prescribing\/)/.test(fileName));
  const diagnostics = [
    ...wrong,
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...ours.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]),
  ];
  expect(ours.length).toBeGreaterThan(files.length);
  return diagnostics.map(
    ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  );
}

describeInstalled('types of the installed package', ({ current, oldestPeers }) => {
  it('check for a user without skipLibCheck, zod and all', () => {
    const words = [tsc, '--project', 'tsconfig.nodenext.json'];
    expect(ran(current, process.execPath, words)).toBe('');
  });

  it.each([
    ['node16', ['consumer.mts', 'consumer.cts'], { module: 'node16', moduleResolution: 'node16' }],
    ['bundler', ['consumer.ts'], { module: 'esnext', moduleResolution: 'bundler' }],
    [
      'node10',
      ['consumer.ts'],
      { module: 'commonjs', moduleResolution: 'node10', esModuleInterop: true, resolveJsonModule: true },
    ],
  ])('resolve and check with moduleResolution %s', (_, files, options) => {
    expect(errors(current, files, options)).toEqual([]);
  });

  it('check with the oldest peers allowed', () => {
    const options = { module: 'nodenext', moduleResolution: 'nodenext' };
    expect(errors(oldestPeers, ['consumer.mts'], options)).toEqual([]);
  });
});
