/**
 * Invented extracts, to try the package, test software and measure speed without anyone's data.
 *
 * @module synthetic
 */
export { type ExtractOptions, generateExtract, type SyntheticExtract } from './generate-extract';
