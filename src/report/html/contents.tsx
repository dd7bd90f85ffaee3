/** A section of a page, by its anchor. */
export interface Part {
  readonly id: string;
  readonly title: string;
}

/** Links to the sections of a page. */
export const Contents = ({ parts }: { readonly parts: readonly Part[] }) => (
  <nav class="contents" aria-label="Contents">
    <ul>
      {parts.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
);
