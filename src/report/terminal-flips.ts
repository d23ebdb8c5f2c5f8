import { describePrompt } from '../records/prompt-name.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';
import { plural } from '../text/numbers.ts';
import type { FlipRow } from './metric-rows.ts';
import type { SuiteModel } from './model.ts';
import { causeText } from './references-text.ts';
import type { Style } from './terminal-parts.ts';
import { formatPasses } from './value-texts.ts';

const MOST_FLIPS = 10;

/**
 * The problems that fail now and did not before, each with its prompt and cause. Newly passing
 * problems are only counted.
 */
export function flipsText({ flips }: SuiteModel, style: Style): string {
  if (flips === null) return '';
  const { newlyFailing, newlyPassing } = flips;
  if (newlyFailing.length + newlyPassing.length === 0) return '';
  const title = `${plural(newlyFailing.length, 'problem')} newly failing, ${newlyPassing.length} newly passing`;
  const lines = newlyFailing.slice(0, MOST_FLIPS).map((flip) => flipLine(flip, style));
  const more = newlyFailing.length - lines.length;
  const end = more > 0 ? [`  and ${more} more`] : [];
  return [style(`${title}${lines.length > 0 ? ':' : ''}`, 'bold'), ...lines, ...end].join('\n');
}

function flipLine({ id, prompts, base, head, isNoise, cause }: FlipRow, style: Style): string {
  const share = `${formatPasses(base)} → ${formatPasses(head)}`;
  const more = prompts.length === 1 ? '' : ` and ${prompts.length - 1} more`;
  const under = `under ${plainLine(describePrompt(prompts[0]), 120)}${more}`;
  const sure = isNoise ? '' : style(' beyond noise', 'red');
  const why = cause === null ? '' : `: ${plainLine(causeText(cause), 120)}`;
  return `  ${style(plainLine(id, LENGTHS.id), 'bold')}  ${share}${sure} ${under}${why}`;
}
