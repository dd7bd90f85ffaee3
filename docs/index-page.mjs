// The page docs/guide/README.md, which is the front of the documentation's site: every page by what it is for.
import { posix } from 'node:path';
import { groups } from './site/pages.mjs';

const linkTo = (file) => posix.relative('docs/guide', file);

const list = ({ title, pages }) => `## ${title}
${pages.map((page) => `- [${page.title}](${linkTo(page.file)})${page.about ? `: ${page.about}` : ''}`).join('\n')}
`;

export const indexPage = `
# social-prescribing: the documentation
England's social prescribing information standard (DAPB4066, PRSB v1.1) in TypeScript: its record, its codes, coded events,
metrics, conformance. Which page is for what:

${groups().map(list).join('\n')}
## The functions, by subpath
\`npm run docs\` builds these pages and the reference of every function and type, by the subpath it is imported from
(\`social-prescribing/record\`, \`social-prescribing/metrics\` …), into \`docs/reference/index.html\`, which opens without a
server and without a network. \`social-prescribing\` by itself exports them all.
`;
