import { code, LENGTHS, prose } from '../text/escape.ts';
import { type Detail, fold, table } from './markdown-parts.ts';
import { measureIntroduction, measureRows, measureSentence } from './measure-words.ts';
import type { ReportModel } from './model.ts';

/** The longest part of a name that is shown among others, in characters. */
const LONGEST_NAME = 60;
const quote = (name: string) => code(name, LONGEST_NAME);

/** The warnings before the gates: the measure changed, and more. */
export function caution({ results, isPullRequest }: ReportModel): string {
  const { measure, warnings = [] } = results;
  const changes = measure?.changes ?? [];
  const line =
    changes.length === 0
      ? []
      : [`${measureIntroduction(results, isPullRequest)} ${measureSentence(changes, quote)}.`];
  const lines = [...line, ...warnings.map((warning) => prose(warning, LENGTHS.note))];
  if (lines.length === 0) return '';
  return ['> [!WARNING]', lines.map((text) => `> ⚠️ ${text}`).join('\n>\n')].join('\n');
}

/** Every difference of the measure, with both sides. */
export function measureSection({ results }: ReportModel, { gates: most }: Detail): string {
  const changes = results.measure?.changes ?? [];
  if (changes.length === 0) return '';
  const rows = measureRows(changes.slice(0, most), quote);
  const body = table(
    [
      { title: 'what', align: 'left', cell: ({ what }) => what },
      { title: 'base', align: 'left', cell: ({ base }) => base },
      { title: 'head', align: 'left', cell: ({ head }) => head },
    ],
    rows,
  );
  const more = changes.length - rows.length;
  const left = more > 0 ? `\n\nand ${more} more in results.json.` : '';
  return fold('<b>What is measured differently</b>', body + left, false);
}
