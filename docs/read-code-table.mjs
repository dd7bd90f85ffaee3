// A table of codes/ as objects, for the pages that are made from it.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** The rows of `codes/…`. */
export const readCodeTable = (file) =>
  Papa.parse(readFileSync(new URL(`../codes/${file}`, import.meta.url), 'utf8').trim(), { header: true })
    .data;
