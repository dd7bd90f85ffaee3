/** The codes of each list of `dataDictionary` without their meanings: a check needs no more. */
export * from './generated/permitted-codes';
