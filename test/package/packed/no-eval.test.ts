import { expect, it } from 'vitest';
import { consumed, describeInstalled, expected, run } from './user';

// As under a content security policy without 'unsafe-eval'.
const NO_EVAL = '--disallow-code-generation-from-strings';

describeInstalled('where code may not be made from text', ({ current }) => {
  it('is forbidden indeed', () => {
    expect(() => run(current, process.execPath, [NO_EVAL, '-e', "new Function('')"])).toThrow('EvalError');
  });

  it.each(['consumer.mjs', 'consumer.cjs'])('every subpath does its work (%s)', async (file) => {
    expect(consumed(current, [NO_EVAL, file])).toEqual(await expected());
  });
});
