/** Sums of shares that should be equal differ in their last digits. */
export const ROUNDING = 1e-9;

/** Two shares are equal but for the rounding of sums. */
export function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < ROUNDING;
}
