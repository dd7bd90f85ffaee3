// Tables in Markdown, for the pages that are made from the package's own tables.

/** Text of a cell, or lines of it. */
const cell = (text) =>
  Array.isArray(text)
    ? text.map(cell).join('<br>')
    : String(text ?? '')
        .replaceAll('|', '\\|')
        .replaceAll('<', '&lt;');

/** Rows of cells below headings. */
export const table = (headings, rows) =>
  [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** Inline code; nothing stays nothing. */
export const code = (text) => (text ? `\`${text}\`` : '');
