/** Real concepts that have no place in social prescribing: diabetes mellitus, hypertension, asthma. */
export const UNRELATED_CODES: readonly string[] = ['73211009', '38341003', '195967001'];

const LONGEST_NUMBER_SHOWN_WHOLE = 11;

/** The code as a spreadsheet leaves it: 871731000000106 as 8.71731E+14. Short ones and text survive. */
export function damagedCode(code: string): string {
  if (code.length <= LONGEST_NUMBER_SHOWN_WHOLE || !/^\d+$/.test(code)) return code;
  const [digits, exponent] = Number(code).toExponential(5).split('e');
  return `${digits!.replace(/\.?0+$/, '')}E${exponent}`;
}

/** 2024-04-05 as 05/04/24. */
export function twoDigitYearDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year!.slice(2)}`;
}
