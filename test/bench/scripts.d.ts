/** The benchmark is plain JavaScript, run as it is. */
declare module '*.mjs';
