import type { MetricOptions } from '../metrics';
import type { Dialect } from './dialects';
import type { Naming } from './input-tables';

/**
 * What the SQL is to count, for which engine, and what the tables are called there.
 */
export interface SqlOptions extends Omit<MetricOptions, 'from' | 'to' | 'codeSet'>, Naming {
  readonly dialect: Dialect;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly to: string;
}
