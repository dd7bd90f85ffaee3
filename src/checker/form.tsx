import { useState } from 'preact/hooks';
import { DISCLOSURE_POLICIES, type DisclosurePolicy } from '../metrics';
import type { CheckerRequest } from './protocol';

interface FormProps {
  readonly onStart: (request: CheckerRequest) => void;
}

/** What is to be checked, and how. Choosing or dropping files is enough: the rest has defaults. */
export function CheckerForm({ onStart }: FormProps) {
  const [strict, setStrict] = useState(false);
  const [metrics, setMetrics] = useState(true);
  const [disclosure, setDisclosure] = useState<DisclosurePolicy>('ehrql');
  const [isOver, setOver] = useState(false);
  const start = (files: FileList | null) => {
    const named = [...(files ?? [])].map((file) => ({ name: file.name, file }));
    if (named.length > 0) onStart({ files: named, strict, metrics, disclosure });
  };
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>How to check</legend>
        <div class="choice">
          <input
            id="strict"
            type="checkbox"
            checked={strict}
            onChange={({ currentTarget }) => setStrict(currentTarget.checked)}
          />
          <label for="strict">To the letter of the model, without the published corrections</label>
        </div>
        <div class="choice">
          <input
            id="metrics"
            type="checkbox"
            checked={metrics}
            onChange={({ currentTarget }) => setMetrics(currentTarget.checked)}
          />
          <label for="metrics">Metrics too, where there are coded events</label>
        </div>
        <div class="choice">
          <label for="disclosure">Small counts in metrics</label>
          <select
            id="disclosure"
            value={disclosure}
            onChange={({ currentTarget }) => setDisclosure(currentTarget.value as DisclosurePolicy)}
          >
            {DISCLOSURE_POLICIES.map((policy) => (
              <option key={policy} value={policy}>
                {POLICIES[policy]}
              </option>
            ))}
          </select>
        </div>
      </fieldset>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field within is the first */}
      <div
        class={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          start(event.dataTransfer?.files ?? null);
        }}
      >
        <label for="files">Choose files, or drop them here</label>
        <p id="files-hint">
          Records of the standard (JSON, one per line, or FHIR documents) or coded events (CSV, NDJSON, FHIR).
          Tables of people, practices, workforce and local codes may go with events: they are told by their
          headings. The check starts at once.
        </p>
        <input
          id="files"
          type="file"
          multiple
          aria-describedby="files-hint"
          onChange={({ currentTarget }) => {
            start(currentTarget.files);
            currentTarget.value = '';
          }}
        />
      </div>
      <button
        type="button"
        class="second"
        onClick={() => onStart({ files: [], strict, metrics, disclosure })}
      >
        Try it with a synthetic sample
      </button>
    </form>
  );
}

const POLICIES: Readonly<Record<DisclosurePolicy, string>> = {
  none: 'shown exactly: not for publication',
  ehrql: 'ehrql: 1 to 7 suppressed, others rounded to 5',
  mhsds: 'mhsds: 0 to 4 suppressed, others rounded to 5',
  codonpython: 'codonpython: 1 to 7 suppressed, others rounded to 5',
  'nhsd-2018': 'nhsd-2018: 1 to 7 suppressed, others rounded to 5',
  midpoint6: 'midpoint6: rounded to 3, 9, 15 and so on',
};
