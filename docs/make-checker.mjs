// Makes docs/checker/index.html: the browser checker as one file, code and style inlined, with a content security
// policy that knows its script by hash and allows no connection. With --check, says whether it is up to date.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const FILE = 'docs/checker/index.html';

const bundled = async (entry, define = {}) => {
  const { outputFiles } = await build({
    ...{ entryPoints: [entry], bundle: true, minify: true, write: false, format: 'iife' },
    ...{ target: 'es2022', platform: 'browser', charset: 'utf8', legalComments: 'none', define },
    ...{ jsx: 'automatic', jsxImportSource: 'preact', tsconfig: 'tsconfig.json', logLevel: 'error' },
    external: ['stream'],
  });
  return outputFiles[0].text;
};
const evaluated = async (entry) => {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'esm' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
};

const worker = await bundled('src/checker/worker.ts');
const script = (await bundled('src/checker/page.tsx', { WORKER_SOURCE: JSON.stringify(worker) })).replace(
  /<\/script/gi,
  '<\\/script',
);
const { STYLE } = await evaluated('src/report/html/style.ts');
const { CHECKER_STYLE } = await evaluated('src/checker/style.ts');
const hash = createHash('sha256').update(script).digest('base64');
const policy = [
  "default-src 'none'",
  `script-src 'sha256-${hash}'`,
  'worker-src blob:',
  // Reports are shown in frames that inherit this policy, and their charts have style attributes.
  "style-src 'unsafe-inline'",
  'img-src data:',
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

const page = `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Check social prescribing records and extracts</title>
<style>${STYLE}${CHECKER_STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the checker</a>
<header class="bar"><div class="page"><p>social-prescribing</p></div></header>
<main class="page" id="main" tabindex="-1"><noscript>This page needs JavaScript, which runs on your machine only.</noscript></main>
<footer><div class="page"><p>Made by the open source package social-prescribing. It is not a service of the NHS. The list of the 78 codes it holds is compiled from public sources and is not the official one. SNOMED CT content is © SNOMED International.</p></div></footer>
<script>${script}</script>
</body>
</html>
`;

if (process.argv.includes('--check')) {
  const current = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  if (current !== page) {
    console.error(`${FILE} is not what src/checker makes of it. Run: npm run checker`);
    process.exit(1);
  }
} else {
  mkdirSync('docs/checker', { recursive: true });
  writeFileSync(FILE, page);
  console.error(`Wrote ${FILE}: ${(page.length / 1e6).toFixed(2)} MB.`);
}
