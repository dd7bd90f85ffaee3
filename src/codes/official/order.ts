/** Ids in the order of their numbers, which is that of their lengths and then of their digits. */
export const byNumber = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : Number(a > b));

export const inOrder = (ids: Iterable<string>): string[] => [...ids].sort(byNumber);
