/**
 * The middle of some numbers, or the mean of the two in the middle.
 * @throws RangeError if there are none
 */
export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  if (low === undefined || high === undefined) throw new RangeError('no numbers');
  return (low + high) / 2;
}
