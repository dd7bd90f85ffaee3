import type { Checked, ConformanceReport } from '../../../conformance';
import { toCsv } from '../../csv';
import { printable } from '../../printable';
import { DataTable } from '../data-table';

interface Props {
  readonly report: ConformanceReport;
}

/** A share as a percentage with one decimal; empty of nothing. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '' : `${((part / whole) * 100).toFixed(1)} %`;

/** What a reader must know first: how many are valid, against what. */
export function Summary({ report }: Props) {
  const { summary, standard, strict, codeSet, digest, profile } = report;
  const { records, events, issues, leftOut } = summary;
  const official = codeSet.filter(({ authority }) => authority === 'official');
  return (
    <section aria-labelledby="summary">
      <p class="lead">
        {[told(records, 'record'), told(events, 'row of coded events')].filter(Boolean).join(' ')}
      </p>
      <h2 id="summary">Summary</h2>
      <ul class="figures">
        {[
          [String(records.checked + events.checked), 'records and rows checked'],
          [percent(records.valid + events.valid, records.checked + events.checked) || '–', 'valid'],
          [String(issues.error), 'errors'],
          [String(issues.warning), 'warnings'],
          [String(issues.information), 'for information'],
        ].map(([figure, what]) => (
          <li key={what}>
            <b>{figure}</b> {what}
          </li>
        ))}
      </ul>
      <dl class="facts">
        <dt>Standard</dt>
        <dd>{standard}</dd>
        <dt>Applied</dt>
        <dd>{strict ? 'to the letter of the model' : 'with the published corrections of errata.csv'}</dd>
        {profile && (
          <>
            <dt>Profile</dt>
            <dd>
              A profile of the user’s own, of the sections {profile.sections.join(', ')}. No profile is part
              of the standard.
            </dd>
          </>
        )}
        <dt>Code set</dt>
        <dd>
          {official.length > 0
            ? `Official for ${official.map(({ name }) => printable(name)).join(', ')}; the other lists are compiled for this package or local.`
            : 'Compiled for this package from public sources, or local: not the official list of the minimum dataset, which is licensed.'}
        </dd>
        <dt>Software</dt>
        <dd>{report.package}</dd>
        <dt>Cite as</dt>
        <dd>
          <code>{digest}</code>
        </dd>
        {leftOut > 0 && (
          <>
            <dt>Left out</dt>
            <dd>{leftOut} issues of rules that were left out of this report, as asked.</dd>
          </>
        )}
      </dl>
    </section>
  );
}

const told = ({ checked, valid }: Checked, unit: string): string =>
  checked === 0
    ? ''
    : `${valid} of ${checked} ${unit.replace(/^(\w+)/, checked === 1 ? '$1' : '$1s')} ${valid === 1 ? 'is' : 'are'} valid (${percent(valid, checked)}).`;

/** The files that were read, each with the digest of its bytes. */
export function Files({ report: { files } }: Props) {
  const rows = files.map(({ file, kind, checked, valid, bytes, sha256 }) => ({
    ...{ file, kind, checked, valid, bytes, sha256 },
  }));
  return (
    <section aria-labelledby="files">
      <h2 id="files">Files</h2>
      <DataTable
        id="table-files"
        caption="Files that were checked"
        columns={[
          { heading: 'File' },
          { heading: 'Holds' },
          { heading: 'Checked', numeric: true },
          { heading: 'Valid', numeric: true },
          { heading: 'SHA-256' },
        ]}
        rows={rows.map(({ file, kind, checked, valid, sha256 }) => [
          ...[file, KINDS[kind], String(checked), String(valid), sha256],
        ])}
        csv={{
          name: 'files.csv',
          text: toCsv(['file', 'kind', 'checked', 'valid', 'bytes', 'sha256'], rows),
        }}
      />
      {files.some(({ understoodAs }) => understoodAs.length > 0) && <h3>How extracts were understood</h3>}
      {files
        .filter(({ understoodAs }) => understoodAs.length > 0)
        .map(({ file, understoodAs }) => (
          <details key={file}>
            <summary>{printable(file)}</summary>
            <ul>
              {understoodAs.map((line) => (
                <li key={line}>{printable(line)}</li>
              ))}
            </ul>
          </details>
        ))}
    </section>
  );
}

const KINDS = { records: 'records', fhir: 'FHIR', events: 'coded events' } as const;

/** Limits of the report, on the report. */
export function About({ report: { codeSet } }: Props) {
  return (
    <section aria-labelledby="about">
      <h2 id="about">What this report says, and what it does not</h2>
      <ul>
        <li>
          A record or row is valid when it has no error. Absence of a required element is never an error.
        </li>
        <li>
          A record carries an element when it holds more than white space in it; it is right when no error
          lies in it or within it.
        </li>
        <li>
          No value of a record is shown, unless whoever made the report asked for values. Names of files are
          shown as given.
        </li>
        <li>Counts are exact: no small number is suppressed. Do not publish counts of codes.</li>
        <li>
          The digest is made of the contents of the files, the options, the code set and the version of the
          software, so that the same check gives it again. It is no signature.
        </li>
        <li>
          This is a check of form and codes. It is no clinical safety case and no certificate, and nobody but
          the one who ran it has seen the files.
        </li>
      </ul>
      <DataTable
        id="table-code-lists"
        caption="Lists of codes and whose they are"
        columns={[
          { heading: 'List' },
          { heading: 'Authority' },
          { heading: 'Version' },
          { heading: 'Codes', numeric: true },
        ]}
        rows={codeSet.map(({ name, authority, version, date, codes }) => [
          ...[name, authority, `${version} ${date}`.trim(), String(codes)],
        ])}
        csv={{
          name: 'code-lists.csv',
          text: toCsv(['name', 'authority', 'version', 'date', 'module', 'codes'], codeSet),
        }}
      />
    </section>
  );
}
