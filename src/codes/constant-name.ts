/** `Not feeling lonely` as `notFeelingLonely`; ASCII only, so that no two names look alike. */
export function constantName(term: string): string {
  const words = term
    .normalize('NFKD')
    .replace(/['’\p{M}]/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
  const name = words
    .map((word, index) => {
      const lower = word.toLowerCase();
      return index === 0 ? lower : lower[0]!.toUpperCase() + lower.slice(1);
    })
    .join('');
  return /^[a-z]/.test(name) ? name : `code${name}`;
}
