/** Counts are equal; what is not whole is within 1e-9 of each other. */
export function close(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  if (Number.isInteger(one) && Number.isInteger(other)) return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}
