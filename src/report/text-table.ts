import { printable } from './printable';

/** A column of a text table. */
export interface TextColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

/** Cells in aligned columns under underlined headings. */
export function textTable(columns: readonly TextColumn[], lines: readonly (readonly string[])[]): string {
  const cells = [columns.map(({ heading }) => heading), ...lines].map((line) => line.map(printable));
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => [...line[index]!].length)));
  const format = (line: readonly string[]) =>
    line
      .map((cell, index) => {
        const space = ' '.repeat(widths[index]! - [...cell].length);
        return columns[index]!.align === 'right' ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd();
  const [head, ...body] = cells.map(format);
  return `${[head, widths.map((width) => '-'.repeat(width)).join('  '), ...body].join('\n')}\n`;
}
