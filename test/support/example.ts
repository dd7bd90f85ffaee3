import ts from 'typescript';

/** A block of example code, and where it stands. */
export interface Example {
  readonly of: string;
  readonly code: string;
}

/** The public doc comment of an export. */
export interface PublicExport {
  readonly entry: string;
  readonly name: string;
  readonly comment: string;
  readonly examples: readonly Example[];
}

const FENCE = /```ts\n([\s\S]*?)```/g;

export const fencedCode = (markdown: string): string[] =>
  [...markdown.matchAll(FENCE)].map(([, code]) => code!);

/** Every export of these modules with its doc comment and examples. */
export function publicExports(root: string, entries: Readonly<Record<string, string>>): PublicExport[] {
  const program = ts.createProgram(Object.values(entries), compilerOptions(root));
  const checker = program.getTypeChecker();
  return Object.entries(entries).flatMap(([entry, file]) =>
    checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!).map((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const code = symbol
        .getJsDocTags(checker)
        .filter((tag) => tag.name === 'example')
        .flatMap((tag) => fencedCode(`${ts.displayPartsToString(tag.text)}\n`));
      return {
        entry,
        name: exported.name,
        comment: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
        examples: code.map((block) => ({ of: `${entry} ${exported.name}`, code: block })),
      };
    }),
  );
}

export function compilerOptions(root: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options;
}

/** Type errors of the examples, each as its own module beside the tests. */
export function typeErrors(root: string, examples: readonly Example[]): string[] {
  const options = compilerOptions(root);
  const files = new Map(examples.map((example, index) => [`${root}test/example-${index}.ts`, example]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, target, ...rest) =>
    files.has(name)
      ? ts.createSourceFile(name, `export {};\n${files.get(name)!.code}`, target)
      : getSourceFile.call(host, name, target, ...rest);
  host.fileExists = (name) => files.has(name) || fileExists.call(host, name);
  host.readFile = (name) => files.get(name)?.code ?? readFile.call(host, name);
  const program = ts.createProgram([...files.keys()], { ...options, noUnusedLocals: false }, host);
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file === undefined || files.has(file.fileName))
    .map(({ file, messageText }) => {
      const of = file ? files.get(file.fileName)!.of : 'program';
      return `${of}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
}

/** One `expression; //=> literal` of an example that was run. */
export interface Outcome {
  readonly actual: unknown;
  readonly expected: unknown;
  readonly text: string;
}

/**
 * Runs an example. Imports come from `modules`; every expression statement followed by `//=>` is evaluated,
 * and so is the literal after it, which may go on over `//=>` lines.
 */
export async function runExample(
  { code }: Example,
  modules: (name: string) => Promise<unknown>,
): Promise<Outcome[]> {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  let edited = code;
  for (const statement of [...source.statements].reverse()) {
    const expected = expectedAfter(code, statement.end);
    if (!ts.isExpressionStatement(statement) || expected === undefined) continue;
    const expression = statement.expression.getText();
    const check = `__check(${expression}, (${expected}), ${JSON.stringify(expression)});`;
    edited = edited.slice(0, statement.getStart()) + check + edited.slice(statement.end);
  }
  const script = ts
    .transpile(edited, {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    })
    .replace(
      /^import \{([^}]*)\} from '([^']+)';$/gm,
      (_, names: string, from: string) =>
        `const {${names.replaceAll(' as ', ': ')}} = await __import('${from}');`,
    )
    .replace(/^import \* as (\w+) from '([^']+)';$/gm, "const $1 = await __import('$2');")
    .replace(/^import (\w+) from '([^']+)';$/gm, "const $1 = (await __import('$2')).default;")
    .replace(/^import '([^']+)';$/gm, '')
    .replace(/^export \{\};?$/gm, '');
  const outcomes: Outcome[] = [];
  const check = (actual: unknown, expected: unknown, text: string) =>
    outcomes.push({ actual, expected, text });
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  await new AsyncFunction('__check', '__import', script)(check, modules);
  return outcomes;
}

function expectedAfter(code: string, end: number): string | undefined {
  const after = /^[ \t]*(?:\n)?(?:[ \t]*\/\/=>[^\n]*(?:\n|$))+/.exec(code.slice(end))?.[0];
  return after
    ?.split('\n')
    .map((line) => line.replace(/^\s*\/\/=>/, ''))
    .join('\n')
    .trim();
}
