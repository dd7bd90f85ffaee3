import type { CodeListCoverage, ConformanceReport } from '../../../conformance';
import { toCsv } from '../../csv';
import { printable } from '../../printable';
import { DataTable } from '../data-table';

/** Which codes of the lists in use ever occur, which never, and what occurs beside them. */
export function Codes({ report: { codes } }: { readonly report: ConformanceReport }) {
  const { lists, outside } = codes;
  return (
    <section aria-labelledby="codes">
      <h2 id="codes">Codes of the code set in use</h2>
      <DataTable
        id="table-codes"
        caption="Lists of codes, and how many of their codes occur"
        columns={[
          { heading: 'List' },
          { heading: 'Authority' },
          { heading: 'Codes that occur', numeric: true },
          { heading: 'Codes that never occur', numeric: true },
        ]}
        rows={lists.map(({ name, authority, occurring, never }) => [
          ...[name, authority, String(occurring.length), String(never.length)],
        ])}
        csv={{ name: 'codes.csv', text: codesCsv(lists) }}
      />
      {lists.map((list) => (
        <List key={list.name} list={list} />
      ))}
      <h3>Outside every list</h3>
      <p>
        {outside.times} codes stand in no list of the code set. Where a list is compiled or local, that says
        nothing against them: a record has many elements that no list here is for.
      </p>
      {outside.codes.length > 0 && (
        <DataTable
          id="table-outside"
          caption="SNOMED CT concepts outside every list, most frequent first, at most fifty"
          columns={[{ heading: 'Concept' }, { heading: 'Times', numeric: true }]}
          rows={outside.codes.map(({ id, times }) => [id, String(times)])}
          csv={{ name: 'codes-outside.csv', text: toCsv(['id', 'times'], outside.codes) }}
        />
      )}
    </section>
  );
}

function List({ list: { name, authority, occurring, never } }: { readonly list: CodeListCoverage }) {
  const rows = [
    ...occurring.map(({ id, term, times }) => [id, term, String(times)]),
    ...never.map(({ id, term }) => [id, term, 'never']),
  ];
  return (
    <details>
      <summary>
        {printable(name)} ({authority})
      </summary>
      <DataTable
        id={`table-list-${name.replace(/[^\w-]/g, '-')}`}
        caption={`Codes of ${name}`}
        columns={[{ heading: 'Code' }, { heading: 'Term' }, { heading: 'Times', numeric: true }]}
        rows={rows}
        csv={{
          name: `${name.replace(/[^\w-]/g, '-')}.csv`,
          text: codesCsv([{ name, authority, occurring, never }]),
        }}
      />
    </details>
  );
}

const codesCsv = (lists: readonly CodeListCoverage[]): string =>
  toCsv(
    ['list', 'authority', 'id', 'term', 'times'],
    lists.flatMap(({ name: list, authority, occurring, never }) => [
      ...occurring.map((code) => ({ list, authority, ...code })),
      ...never.map((code) => ({ list, authority, ...code, times: 0 })),
    ]),
  );
