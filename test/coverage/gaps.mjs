/** Whether all that begins on a line ran, functions, statements and arms of branches, by one measured file in Istanbul's format. */
function linesOf({ f, fnMap, s, statementMap, b, branchMap }) {
  const lines = new Map();
  const note = ({ start: { line } }, runs) => lines.set(line, runs > 0 && (lines.get(line) ?? true));
  for (const [id, { decl }] of Object.entries(fnMap)) note(decl, f[id]);
  for (const [id, place] of Object.entries(statementMap)) note(place, s[id]);
  for (const [id, branch] of Object.entries(branchMap))
    b[id].forEach((runs, arm) => {
      note(placeOf(branch, arm), runs);
    });
  return lines;
}

/** An `else` that is not written has no place of its own. */
const placeOf = ({ locations, loc }, arm) =>
  locations[arm]?.start?.line === undefined ? loc : locations[arm];

/**
 * What was never run, a line of text a file. `files`, by path, say which lines there are; what they missed may have run
 * in the files of another measurement, which names the same lines.
 */
export function gapsOf(files, elsewhere) {
  return Object.entries(files).flatMap(([path, file]) => {
    const others = elsewhere[path] ? linesOf(elsewhere[path]) : new Map();
    const lines = [...linesOf(file)]
      .filter(([line, ran]) => !ran && !others.get(line))
      .map(([line]) => line)
      .sort((one, other) => one - other);
    return lines.length === 0 ? [] : [`${path}: line ${lines.join(', ')}`];
  });
}
