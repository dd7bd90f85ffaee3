/** What the checker needs beyond the style of reports. */
export const CHECKER_STYLE = `
form { margin: 1rem 0 2rem; }
.drop { border: 3px dashed var(--quiet); border-radius: 4px; padding: 1.5rem 1rem; background: var(--raised); margin: 0 0 1rem; }
.drop.over { border-style: solid; border-color: var(--link); }
.drop label, fieldset legend { font-weight: bold; }
input[type=file] { display: block; margin: .75rem 0 0; max-width: 100%; font: inherit; color: inherit; min-height: 2.75rem; }
fieldset { border: 1px solid var(--line); padding: .5rem 1rem 1rem; margin: 0 0 1rem; min-width: 0; }
.choice { display: flex; gap: .75rem; align-items: baseline; padding: .35rem 0; flex-wrap: wrap; }
.choice:has(input) { flex-wrap: nowrap; }
.choice input { width: 1.5rem; height: 1.5rem; flex: none; align-self: center; }
select { font: inherit; padding: .35rem; color: var(--text); background: var(--ground); border: 2px solid var(--text); max-width: 100%; min-height: 2.75rem; }
button { font: inherit; font-weight: bold; padding: .6rem 1.1rem; min-height: 2.75rem; margin: 0 .75rem .5rem 0; border: 2px solid var(--action); border-radius: 4px; background: var(--action); color: #fff; cursor: pointer; }
button.second { background: transparent; color: var(--text); border-color: var(--text); }
:root { --action: #00662f; }
progress { width: 100%; height: 1.25rem; accent-color: var(--link); }
iframe.report { width: 100%; height: 80vh; border: 2px solid var(--line); background: var(--ground); }
ul.downloads { list-style: none; padding: 0; } ul.downloads a { display: inline-block; padding: .4rem 0; }
.failed { border-left: 6px solid var(--error); background: var(--raised); padding: .75rem 1rem; }
`;
