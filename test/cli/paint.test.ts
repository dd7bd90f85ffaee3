import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paintFor } from '../../src/cli/paint';
import { PLAIN } from '../../src/report/check/writer';

const isTTY = Object.getOwnPropertyDescriptor(process.stdout, 'isTTY');
const terminal = (is: boolean) =>
  Object.defineProperty(process.stdout, 'isTTY', { value: is, configurable: true });

beforeEach(() => {
  terminal(true);
  vi.stubEnv('NO_COLOR', undefined);
  vi.stubEnv('TERM', 'xterm');
});
afterEach(() => {
  vi.unstubAllEnvs();
  if (isTTY) Object.defineProperty(process.stdout, 'isTTY', isTTY);
  else Reflect.deleteProperty(process.stdout, 'isTTY');
});

describe('colours', () => {
  it('tell severities apart on a terminal', () => {
    const { error, warning, information, strong, faint, good } = paintFor(undefined);
    expect([error, warning, information, strong, faint, good].map((paint) => paint('x'))).toEqual([
      '\u001b[1m\u001b[31mx\u001b[39m\u001b[22m',
      '\u001b[1m\u001b[33mx\u001b[39m\u001b[22m',
      '\u001b[1m\u001b[36mx\u001b[39m\u001b[22m',
      '\u001b[1mx\u001b[22m',
      '\u001b[2mx\u001b[22m',
      '\u001b[32mx\u001b[39m',
    ]);
  });

  it('are left out where nobody would see them, or nobody wants them', () => {
    expect(paintFor('report.txt')).toBe(PLAIN);
    vi.stubEnv('TERM', 'dumb');
    expect(paintFor(undefined)).toBe(PLAIN);
    vi.stubEnv('TERM', 'xterm');
    vi.stubEnv('NO_COLOR', '1');
    expect(paintFor(undefined)).toBe(PLAIN);
    vi.stubEnv('NO_COLOR', undefined);
    terminal(false);
    expect(paintFor(undefined)).toBe(PLAIN);
  });
});
