import { percent } from '../text/numbers.ts';
import type { Estimate } from './data.ts';

/** A share in a chart's table. */
export function shareText(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : percent(value);
}

/** An estimate's interval in a chart's table. */
export function intervalText({ low, high }: Estimate): string {
  return low === null || high === null ? '–' : `${percent(low)} … ${percent(high)}`;
}
