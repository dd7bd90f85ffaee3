// Tables in Markdown, for the pages that are made from the package's own tables.

const cell = (text) =>
  String(text ?? '')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;');

/** A row of text cells below headings. */
export const table = (headings, rows) =>
  [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** Inline code; nothing stays nothing. */
export const code = (text) => (text ? `\`${text}\`` : '');
