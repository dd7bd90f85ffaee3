import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

type Row<Column extends string> = Readonly<Record<Column, string>>;

/** The rows of a table of `codes/`. */
function readTable<Column extends string>(file: string): readonly Row<Column>[] {
  const text = readFileSync(new URL(`../../codes/${file}`, import.meta.url), 'utf8');
  return Papa.parse<Row<Column>>(text.trim(), { header: true }).data;
}

export const readInformationModel = () =>
  readTable<
    | ('path' | 'json_path' | 'kind' | 'mro' | 'conformance' | 'min' | 'max' | 'type')
    | ('min_length' | 'max_length' | 'precision' | 'value_set' | 'json' | 'must_have')
  >('information-model.csv');

export const readErrata = () =>
  readTable<'id' | 'facts' | 'json_path' | 'field' | 'model' | 'enforced' | 'strict' | 'reason'>(
    'errata.csv',
  );

/** The elements an erratum is about; none when it is about all of a kind. */
export const pathsOf = ({ json_path }: { readonly json_path: string }): readonly string[] =>
  json_path.split(' ').filter((path) => path !== '');
