import { describePrompt, type PromptName } from '../records/prompt-name.ts';
import { code, LENGTHS } from '../text/escape.ts';
import { plural } from '../text/numbers.ts';
import { andMore, type Column, fold, linked, table } from './markdown-parts.ts';
import type { FlipRow } from './metric-rows.ts';
import { causeText } from './references-text.ts';
import { formatPasses, NONE } from './value-texts.ts';

const MOST_TRANSFORMS = 3;

/**
 * Problems that flipped against the base, with their prompts and passed samples. Newly failing ones
 * have their cause too.
 */
export function flipSection(
  title: string,
  flips: readonly FlipRow[],
  label: string,
  most: number,
): string {
  if (flips.length === 0) return '';
  const sure = flips.filter(({ isNoise }) => !isNoise).length;
  const certainty = sure === 0 ? 'none beyond noise' : `${sure} beyond noise`;
  const columns: (Column<FlipRow> | false)[] = [
    { title: 'problem', align: 'left', cell: ({ id, href }) => linked(code(id), href) },
    { title: 'under', align: 'left', cell: ({ prompts }) => underCell(prompts) },
    {
      title: 'passed',
      align: 'center',
      cell: ({ base, head }) => `${formatPasses(base)}\u00a0→\u00a0${formatPasses(head)}`,
    },
    sure > 0 && {
      title: 'noise?',
      align: 'left',
      cell: ({ isNoise }) => (isNoise ? 'within noise' : '**beyond noise**'),
    },
    flips.some(({ cause }) => cause !== null) && {
      title: 'cause',
      align: 'left',
      cell: ({ cause }) => (cause === null ? NONE : code(causeText(cause), 120)),
    },
  ];
  const body = table(columns, flips.slice(0, most)) + andMore(flips.length - most);
  return fold(
    `<b>${title}</b>${label} · ${plural(flips.length, 'problem')}, ${certainty}`,
    body,
    false,
  );
}

/** `nominal`, and each transform only once. */
function underCell(prompts: readonly PromptName[]): string {
  const names = new Set(prompts.map((prompt) => prompt.transform ?? describePrompt(prompt)));
  const visible = [...names].slice(0, MOST_TRANSFORMS).map((name) => code(name, LENGTHS.id));
  const more = names.size - visible.length;
  return [...visible, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
