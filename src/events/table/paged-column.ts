/** Rows of a page. */
export const PAGE = 1 << 12;
const SHIFT = 12;
const LAST = PAGE - 1;

/** A column in pages: it grows without being copied, and is given up page by page. */
export type PagedColumn = Int32Array[];

export const valueAt = (column: PagedColumn, row: number): number => column[row >>> SHIFT]![row & LAST]!;

/** The values of the first rows in one array; the pages are given up. */
export function flattened(column: PagedColumn, length: number): Int32Array {
  const flat = new Int32Array(length);
  for (const [index, page] of column.entries()) {
    const start = index << SHIFT;
    if (start < length) flat.set(page.subarray(0, Math.min(PAGE, length - start)), start);
  }
  column.length = 0;
  return flat;
}

/** The values of these rows, in their order; the pages are given up. */
export function gathered(column: PagedColumn, rows: Int32Array): Int32Array {
  const values = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    values[i] = column[row >>> SHIFT]![row & LAST]!;
  }
  column.length = 0;
  return values;
}
