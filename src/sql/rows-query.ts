import { GROUP_COLUMNS, type GroupBy } from '../metrics';
import type { Forms } from './dialects';
import { fromGroupKey } from './group-keys';
import type { MeasureFile } from './measure-files';

interface Script {
  /** The files of the script: all give the same columns, so that their rows make one table. */
  readonly files: readonly MeasureFile[];
  readonly measures: readonly string[];
  readonly by: readonly GroupBy[];
  readonly forms: Forms;
}

/** The rows of a file, in the columns of the rows of `metrics`. */
export function rowsQuery(file: MeasureFile, sql: string, script: Script): string {
  const { measures, forms } = script;
  const cast = (column: string, type: string, name = column) => `cast(${column} as ${type}) as ${name}`;
  const columns = [
    'measure',
    `${forms.dayText('interval_start')} as interval_start`,
    `${forms.dayText('interval_end')} as interval_end`,
    ...groupColumns(file, script),
    cast('numerator', 'bigint'),
    cast('denominator', forms.numberType),
    cast('value', forms.numberType),
    cast(file.counts.includes('deviation') ? 'deviation' : 'null', forms.numberType, 'deviation'),
    cast(file.counts.includes('missing') ? 'missing' : '0', 'bigint', 'missing'),
  ];
  const left = file.measures.filter((id) => measures.includes(id));
  const where =
    left.length === file.measures.length ? '' : `\nwhere measure in (${left.map(forms.literal).join(', ')})`;
  return `select\n  ${columns.join(',\n  ')}\nfrom (\n${sql}\n) counted${where}`;
}

function groupColumns({ columns: own }: MeasureFile, { files, by, forms }: Script): string[] {
  const shown = GROUP_COLUMNS.filter(
    (column) =>
      (by as readonly string[]).includes(column) || files.some(({ columns }) => columns.includes(column)),
  );
  return shown.map((column) => {
    const ofGroup = fromGroupKey(by, column);
    if (own.includes(column))
      return ofGroup === undefined ? column : `coalesce(${column}, ${ofGroup}) as ${column}`;
    return `${ofGroup ?? `cast(null as ${forms.textType})`} as ${column}`;
  });
}
