import * as z from 'zod';
import { isCalendarDate, toDay } from '../../calendar';
import { type ElementMeta, elementMeta, type Finding, NOTHING, type Precision } from './element';
import { finding } from './rules';
import { textThen } from './text';

const FORM =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(?:Z|[+-](\d{2}):(\d{2}))?)?)?)?$/;

const MINUTES = /T(?:[01]\d|2[0-3]):[0-5]\d$/;

/** How many parts each precision states. */
const PARTS: Readonly<Record<Precision, number>> = { YM: 2, YMD: 3, 'YMD!': 3, YMDHM: 5 };

type DateRule = 'date-form' | 'date-impossible';

/**
 * A date or date and time as text, as precise as is known. Times are kept as written: no time zone is
 * applied. What is coarser than the model states is accepted; `YMD!` is exactly a day.
 */
export function date(
  name: string,
  precision?: Precision,
  meta: Pick<ElementMeta, 'valueSet'> = {},
): z.ZodString {
  const isExact = precision === 'YMD!';
  const schema = z.string().refine((value) => {
    const parts = dateParts(value);
    return typeof parts === 'number' && (!isExact || parts === PARTS[precision]);
  });
  elementMeta.set(schema, {
    name,
    json: 'date',
    precision,
    ...meta,
    look: textThen({}, (value, { strict }) => lookAtDate(value, precision, strict)),
    saysOnlyErrors: precision === undefined || isExact ? true : undefined,
    jsonSchema: { pattern: isExact ? '^\\d{4}-\\d{2}-\\d{2}$' : FORM.source },
  });
  return schema;
}

function lookAtDate(value: string, precision: Precision | undefined, strict: boolean): readonly Finding[] {
  const parts = dateParts(value);
  if (typeof parts === 'string') return [finding(parts)];
  if (precision === undefined) return NOTHING;
  if (precision === 'YMD!') return parts === PARTS[precision] ? NOTHING : [finding('date-exact')];
  return parts < PARTS[precision] ? [finding('date-coarser', strict)] : NOTHING;
}

/** How many parts the date states, year to second, or the rule it breaks. */
function dateParts(value: string): number | DateRule {
  // What most dates are, without the cost of the whole form.
  if (value.length === 10 && toDay(value) !== undefined) return PARTS.YMD;
  if (value.length === 16 && MINUTES.test(value) && toDay(value.slice(0, 10)) !== undefined)
    return PARTS.YMDHM;
  const match = FORM.exec(value);
  if (match === null) return 'date-form';
  const [
    ,
    year,
    month = '01',
    day = '01',
    hour = '00',
    minute = '00',
    second = '00',
    offsetHour = '00',
    offsetMinute = '00',
  ] = match;
  const exists =
    isCalendarDate(Number(year), Number(month), Number(day)) &&
    hour <= '23' &&
    minute <= '59' &&
    second <= '59' &&
    offsetHour <= '14' &&
    offsetMinute <= '59';
  if (!exists) return 'date-impossible';
  // A whole day without a time was known above.
  return match[6] ? 6 : match[5] ? 5 : match[2] ? 2 : 1;
}
