import { spawnSync } from 'node:child_process';

/** What a block of commands gave: its standard output, and what was not as the page says. */
export interface ShellRun {
  readonly output: string;
  readonly said: string;
  readonly faults: readonly string[];
}

const parses = (text: string) => spawnSync('bash', ['-n', '-c', text]).status === 0;

/** Cuts a block where bash takes what stands there for whole commands: not within a loop or a continued line. */
export function commandsOf(code: string): string[] {
  const commands: string[] = [];
  let text = '';
  for (const line of code.split('\n')) {
    text += `${line}\n`;
    if (line.endsWith('\\') || !parses(text)) continue;
    if (text.trim() !== '') commands.push(text.trim());
    text = '';
  }
  if (text.trim() !== '') throw new Error(`bash does not understand: ${text}`);
  return commands;
}

/** Runs commands one after another, as somebody who pastes them does. All have to end with 0, and the last with `exits`. */
export function runShell(commands: readonly string[], folder: string, exits = 0): ShellRun {
  const script = commands
    .map((command, index) => {
      const foretold = index === commands.length - 1 ? exits : 0;
      return `${command}\n__code=$?; [ $__code -eq ${foretold} ] || echo "__fault ${index} $__code" >&2`;
    })
    .join('\n');
  const { stdout, stderr, error } = spawnSync('bash', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 180_000,
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  const faults = [...stderr.matchAll(/^__fault (\d+) (\d+)$/gm)].map(
    ([, index, code]) => `${commands[Number(index)]} ended with ${code}`,
  );
  return { output: stdout, said: stderr, faults };
}

/** Whether output is as a page shows it: `…` stands for any lines, or for the rest of one. */
export function isAsShown(output: string, shown: string): boolean {
  const pattern = shown
    .trim()
    .split('\n')
    .map((line) => (line.trim() === '…' ? '[^]*' : line.trimEnd().split('…').map(literal).join('.*')))
    .join('\\s*\\n');
  return new RegExp(`^${pattern}\\s*$`).test(output.replace(/[ \t]+$/gm, '').trim());
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
