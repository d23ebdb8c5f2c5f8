export interface Span {
  readonly start: number;
  readonly end: number;
}

/** @param spans in order */
export function isWithin(spans: readonly Span[], at: number): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start < at;
}
