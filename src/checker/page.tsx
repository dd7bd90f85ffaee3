import { render } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { CheckerForm } from './form';
import type { CheckerMessage, CheckerRequest, CheckerResult } from './protocol';
import { Result } from './result';

/** The worker's code, put here when the page is built: one file has no other to load. */
declare const WORKER_SOURCE: string;

type State =
  | { readonly is: 'empty' | 'cancelled' }
  | { readonly is: 'running'; readonly progress?: Extract<CheckerMessage, { type: 'progress' }> }
  | { readonly is: 'failed'; readonly message: string }
  | { readonly is: 'done'; readonly result: CheckerResult };

function Checker() {
  const [state, setState] = useState<State>({ is: 'empty' });
  const worker = useRef<Worker | undefined>(undefined);
  const started = useRef(0);
  const stop = () => {
    worker.current?.terminate();
    worker.current = undefined;
  };
  const start = (request: CheckerRequest) => {
    stop();
    started.current = Date.now();
    setState({ is: 'running' });
    const url = URL.createObjectURL(new Blob([WORKER_SOURCE], { type: 'text/javascript' }));
    const made = new Worker(url);
    URL.revokeObjectURL(url);
    worker.current = made;
    made.onmessage = ({ data }: MessageEvent<CheckerMessage>) => {
      if (worker.current !== made) return;
      if (data.type === 'progress') return setState({ is: 'running', progress: data });
      stop();
      setState(data.type === 'done' ? { is: 'done', result: data } : { is: 'failed', message: data.message });
    };
    made.onerror = () => {
      if (worker.current !== made) return;
      stop();
      setState({
        is: 'failed',
        message:
          'The check stopped, most likely for want of memory. Leave out metrics, check fewer files at once, or use the command line.',
      });
    };
    made.postMessage(request);
  };
  const cancel = () => {
    stop();
    setState({ is: 'cancelled' });
  };
  return (
    <>
      <h1>Check social prescribing records and extracts</h1>
      <p class="lead">
        See how well an export conforms to the information standard (DAPB4066, PRSB model v1.1), and what its
        coded events count to.
      </p>
      <div class="note">
        <p>
          <b>Nothing leaves this machine.</b> Your files are read by this page alone. Its content security
          policy forbids every connection, so that it works without a network, and the browser would refuse if
          it tried. Values of records are never shown.
        </p>
      </div>
      <CheckerForm onStart={start} />
      <Status state={state} started={started.current} onCancel={cancel} />
      {state.is === 'done' && <Result result={state.result} />}
    </>
  );
}

interface StatusProps {
  readonly state: State;
  readonly started: number;
  readonly onCancel: () => void;
}

function Status({ state, started, onCancel }: StatusProps) {
  const progress = state.is === 'running' ? state.progress : undefined;
  return (
    <>
      {/* Said in tenths, so that a screen reader is not kept talking. */}
      <p role="status">{statusText(state)}</p>
      {state.is === 'running' && (
        <>
          <progress
            aria-label="How much of the files is read"
            max={progress?.total ?? 1}
            value={progress?.read ?? 0}
          />
          <p>{progress && rateText(progress, started)}</p>
          <button type="button" class="second" onClick={onCancel}>
            Cancel
          </button>
        </>
      )}
      {state.is === 'failed' && (
        <div class="failed" role="alert">
          <p>
            <b>The check could not be made.</b> {state.message}
          </p>
        </div>
      )}
    </>
  );
}

function statusText(state: State): string {
  if (state.is === 'cancelled') return 'Cancelled. Nothing was kept.';
  if (state.is === 'done') return 'Done.';
  if (state.is !== 'running') return '';
  if (state.progress === undefined) return 'Reading …';
  const { read, total } = state.progress;
  return read >= total
    ? 'Read. Making the reports …'
    : `Reading, ${Math.floor((read / total) * 10) * 10} % …`;
}

function rateText(
  { file, read, total, checked }: Extract<CheckerMessage, { type: 'progress' }>,
  started: number,
): string {
  const seconds = Math.max(0.1, (Date.now() - started) / 1000);
  const left = Math.ceil((total - read) / (read / seconds));
  return `${file}: ${(read / 1e6).toFixed(1)} of ${(total / 1e6).toFixed(1)} MB, ${(read / 1e6 / seconds).toFixed(1)} MB a second, about ${left} s left; ${checked} checked so far.`;
}

render(<Checker />, document.querySelector('main')!);
