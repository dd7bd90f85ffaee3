import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { OTHERS } from './get-others.mjs';
import { consumed, describeInstalled, expected, ran, run } from './user';

const HOW = 'node test/package/packed/get-others.mjs';

describeInstalled('the installed package', ({ current }) => {
  const cli = 'node_modules/social-prescribing/dist/cli.js';

  const onNode = async (node: string) => {
    expect(consumed(current, ['consumer.mjs'], node)).toEqual(await expected());
    expect(consumed(current, ['consumer.cjs'], node)).toEqual(await expected());
    expect(run(current, node, [cli, 'demo'])).toBe(run(current, process.execPath, [cli, 'demo']));
  };

  const onTypeScript = (tsc: string) => {
    expect(ran(current, process.execPath, [tsc, '--project', 'tsconfig.nodenext.json'])).toBe('');
  };

  for (const { title, program } of OTHERS) {
    const there = existsSync(program);
    if (!there) console.warn(`Skipped without ${title}. To get it: ${HOW}`);
    it.skipIf(!there && !process.env.OTHERS_REQUIRED)(`works on ${title}`, () =>
      title.startsWith('Node') ? onNode(program) : onTypeScript(program),
    );
  }
});
