// The page docs/guide/rules.md: every rule with an example of wrong and right. The examples are in docs/rules, and
// test/rules runs each of them.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const { outputFiles } = await build({
  ...{
    entryPoints: [fileURLToPath(new URL('rules/families.ts', import.meta.url))],
    bundle: true,
    write: false,
  },
  ...{ format: 'esm', platform: 'node', target: 'node20', logLevel: 'error', external: ['node:*'] },
});
const { FAMILIES } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
);

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** Text as code, whatever backticks are in it. */
const code = (text) => {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
};

/** Prose that may have code in it: what would be HTML outside of it is not. */
const prose = (text) => text.replace(/(`[^`]*`)|</g, (_, inCode) => inCode ?? '&lt;');

const entry = (family, id) => {
  const { severity, message, strict } = family.rules[id];
  const example = family.examples[id];
  const source = family.source(id);
  const [wrong, right] = severity === 'information' ? ['Reported', 'Not reported'] : ['Wrong', 'Right'];
  const beside = example.beside ? ` (and ${example.beside.map(code).join(', ')})` : '';
  const first = FAMILIES.find(({ rules }) => id in rules);
  const namesake = first === family ? '' : ` [${first.title}](#${id}) have a rule of the same id.`;
  return `### ${id}
**${capital(severity)}${strict ? `, ${strict} under strict` : ''}.** ${prose(message)}${source ? ` Source: ${source}.` : ''}${namesake}
- ${wrong}: ${code(family.show(example.wrong, example))}${beside}
- ${right}: ${code(family.show(example.right, example))}
`;
};

const anchor = (title) => title.toLowerCase().replaceAll(' ', '-').replaceAll(',', '');
const count = FAMILIES.reduce((sum, { rules }) => sum + Object.keys(rules).length, 0);

export const rulesPage = `<!-- The examples are from docs/rules. -->

# Rules
Every issue names a rule. The id never changes; the words may. A message never contains the value it is about.
Errors mean the value, row or file was not used; warnings that it was, and is worth a look; information that it was.

Each of the ${count} rules has an example: an input that gives it, and the same put right. Of a rule that is information
nothing need be put right, so its example says of what it is reported and of what not. A test runs every example. In files
⏎ is the end of a line and ⇥ a tab; \`{…}\` in a message stands for a name, a list or a number. All people are invented.

${FAMILIES.map(({ title, rules }) => `- [${title}](#${anchor(title)}): ${Object.keys(rules).length}`).join('\n')}

${FAMILIES.map(
  (family) => `## ${family.title}
${family.intro}

${Object.keys(family.rules)
  .map((id) => entry(family, id))
  .join('\n')}`,
).join('\n')}`;
