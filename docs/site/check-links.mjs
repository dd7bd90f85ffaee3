// Checks every link of the Markdown and of the site that TypeDoc has built: the last step of `npm run docs`.
import { brokenInMarkdown, brokenInSite } from './links.mjs';
import { root } from './pages.mjs';

const broken = [...brokenInMarkdown(root), ...brokenInSite(`${root}docs/reference`)];
for (const line of broken) console.error(line);
if (broken.length > 0) process.exitCode = 1;
else console.error('Every link leads somewhere.');
