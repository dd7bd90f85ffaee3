import { EVENT_HEADINGS } from '../headings';

/** Where the fields of a row stand among bytes, by their place in `EVENT_HEADINGS`; absent ones are empty. */
export interface Slices {
  bytes: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

const FIELDS = Object.keys(EVENT_HEADINGS);

export const emptySlices = (): Slices => ({
  bytes: new Uint8Array(0),
  from: new Int32Array(FIELDS.length),
  to: new Int32Array(FIELDS.length),
});

/** The place of a field among slices. */
export const placeOf = (field: keyof typeof EVENT_HEADINGS): number => FIELDS.indexOf(field);
