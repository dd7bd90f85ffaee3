// The part of the page about importing the package and its size.
import { figure, table } from './markdown.mjs';

export const loadingSection = ({ times, sizes }) =>
  [
    '## Loading',
    'Milliseconds that `import` of the built file takes in a process of its own, the median of 15; what the package depends on',
    'included.',
    '',
    table(
      ['import', 'ms'],
      times.map(({ subpath, milliseconds }) => [`social-prescribing/${subpath}`, figure(milliseconds)]),
    ),
    '',
    'Bundled and gzipped, as `size-limit` measures it; the limits are those of package.json.',
    '',
    table(
      ['bundle', 'kB', 'limit (kB)'],
      sizes.map(({ name, size, sizeLimit }) => [name, figure(size / 1000), figure(sizeLimit / 1000)]),
    ),
  ].join('\n');
