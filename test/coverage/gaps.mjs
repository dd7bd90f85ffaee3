/** The lines of one measured file (Istanbul's format) with a statement or an arm of a branch that never ran. */
export function missedLines({ s, statementMap, b, branchMap }) {
  const statements = Object.keys(s)
    .filter((id) => s[id] === 0)
    .map((id) => statementMap[id]);
  const arms = Object.keys(b).flatMap((id) =>
    b[id].flatMap((runs, arm) => (runs === 0 ? [placeOf(branchMap[id], arm)] : [])),
  );
  const lines = [...statements, ...arms].map(({ start }) => start.line);
  return [...new Set(lines)].sort((one, other) => one - other);
}

/** An `else` that is not written has no place of its own. */
const placeOf = ({ locations, loc }, arm) =>
  locations[arm]?.start?.line === undefined ? loc : locations[arm];

/**
 * What was never run, a line of text a file. Each measurement has the files by path; one that stands in several counts as run
 * what either ran.
 */
export function gapsOf(...measurements) {
  const paths = [...new Set(measurements.flatMap((files) => Object.keys(files)))].sort();
  return paths.flatMap((path) => {
    const missed = measurements.flatMap((files) => (files[path] ? [missedLines(files[path])] : []));
    const lines = missed.reduce((all, these) => all.filter((line) => these.includes(line)));
    return lines.length === 0 ? [] : [`${path}: line ${lines.join(', ')}`];
  });
}
