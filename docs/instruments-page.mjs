// The guide's page of outcome instruments, from the package's own tables.
import { INSTRUMENTS, swemwbsMetric } from 'social-prescribing/instruments';

const arrow = { higher: 'higher is better', lower: 'lower is better' };

const threshold = ({ threshold }) =>
  threshold === undefined
    ? 'none published: no change of it is called improved or deteriorated'
    : `${threshold.value} points, ${threshold.kind}. ${threshold.source}`;

const bands = ({ bands }) =>
  bands === undefined
    ? []
    : [`- Bands: ${bands.map(({ label, from, to }) => `${label} ${from} to ${to}`).join(', ')}`];

const section = (instrument) => {
  const { id, title, min, max, better, scoreIds, licence, source, note } = instrument;
  return [
    `## ${id}`,
    `${title}: ${min} to ${max}, ${arrow[better]}.${note ? ` ${note}` : ''}`,
    '',
    ...bands(instrument),
    `- Threshold of change: ${threshold(instrument)}`,
    `- SNOMED CT score: ${scoreIds.join(', ') || 'no id found in a public source; give your own code in a local list'}`,
    `- Source: ${source}`,
    `- Licence: ${licence}`,
    '',
  ].join('\n');
};

const RAW = Array.from({ length: 29 }, (_, index) => index + 7);

export const instrumentsPage = `
# Outcome instruments
What the measures of outcomes know of each instrument: range, direction, bands and the threshold of change, with its
source. Scores only; the wording of questionnaires belongs to their owners. The id is what the \`instrument\` column of a
code list names; an instrument of another name has no range and no threshold, and its coverage and mean change are still
measured. Kinds of threshold: \`reliable\` is larger than measurement error explains, \`mid\` the smallest change that people
notice, \`programme\` what an official publication applies, whatever it rests on.

${INSTRUMENTS.map(section).join('\n')}
## SWEMWBS: raw to metric
The published table (Stewart-Brown et al. 2009, CC BY 2.0), for each person and before any averaging.

| raw | metric |
|---|---|
${RAW.map((raw) => `| ${raw} | ${swemwbsMetric(raw).toFixed(2)} |`).join('\n')}
`;
