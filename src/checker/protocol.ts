import type { DisclosurePolicy } from '../metrics';

/** What the page asks of its worker: one run over files. */
export interface CheckerRequest {
  /** Without files, a synthetic sample. */
  readonly files: readonly { readonly name: string; readonly file: Blob }[];
  readonly strict: boolean;
  readonly disclosure: DisclosurePolicy;
  /** Metrics too, for which events are held in memory. */
  readonly metrics: boolean;
}

/** What the run made, to be shown and downloaded. */
export interface CheckerResult {
  readonly type: 'done';
  readonly lead: string;
  readonly conformanceHtml: string;
  readonly conformanceJson: string;
  readonly issuesCsv: string;
  readonly metricsHtml?: string;
  /** What the user should know besides: tables that were used, limits that were met. */
  readonly notes: readonly string[];
}

/** What the worker tells the page. */
export type CheckerMessage =
  | {
      readonly type: 'progress';
      readonly file: string;
      readonly read: number;
      readonly total: number;
      readonly checked: number;
    }
  | { readonly type: 'failed'; readonly message: string }
  | CheckerResult;
