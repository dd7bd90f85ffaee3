/** A fenced block of a page of Markdown. */
export interface Block {
  readonly page: string;
  readonly line: number;
  /** The first word after the fence: what the block is written in. */
  readonly language: string;
  /** What follows it: the file the block is, or what is made of it. */
  readonly note: string;
  readonly code: string;
  /** The words between the block before and this one. */
  readonly said: string;
}

const FENCE = /^\s*(`{3,}|~{3,})(.*)$/;

/** Every fenced block of a page, also those that somebody indented or gave no language. */
export function blocksOf(page: string, markdown: string): Block[] {
  const blocks: Block[] = [];
  let said: string[] = [];
  let open: { fence: string; info: string; line: number; code: string[] } | undefined;
  for (const [index, text] of markdown.split('\n').entries()) {
    const [, fence, info] = FENCE.exec(text) ?? [];
    if (open && text.trim() === open.fence) {
      const [language = '', ...note] = open.info.trim().split(/\s+/);
      const code = open.code.map((line) => `${line}\n`).join('');
      blocks.push({ page, line: open.line, language, note: note.join(' '), code, said: said.join('\n') });
      open = undefined;
      said = [];
    } else if (open) open.code.push(text);
    else if (fence !== undefined) open = { fence, info: info!, line: index + 1, code: [] };
    else said.push(text);
  }
  if (open) throw new Error(`${page}: the block of line ${open.line} is never closed`);
  return blocks;
}

export const placeOf = ({ page, line }: Block) => `${page}:${line}`;
