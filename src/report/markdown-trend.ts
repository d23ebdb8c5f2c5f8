import type { Trend } from '../results/trend.ts';
import { htmlText, prose } from '../text/escape.ts';
import { fold } from './markdown-parts.ts';
import type { SuiteModel } from './model.ts';
import { slideTexts } from './slide-texts.ts';

/** Readable in both of GitHub's themes; first `pass@k`, then `robust-pass@k`. */
const COLOURS = [
  { name: 'blue', value: '#0969da' },
  { name: 'red', value: '#d1242f' },
] as const;

/** A chart of the headline metrics over the latest runs of the base branch and this one. */
export function trendSection({ results, trends }: SuiteModel, label: string): string {
  const [first] = trends;
  if (first === undefined) return '';
  // Only metrics that the most runs have, because lines share one axis.
  const lengths = trends.map(({ points }) => points.length);
  const drawn = trends.filter(({ points }) => points.length === Math.max(...lengths));
  const colours = COLOURS.slice(0, drawn.length);
  const legend = drawn
    .map(({ metric }, i) => `${metric} (${colours[i]?.name ?? 'line'})`)
    .join(' and ');
  const [low, high] = rangeOf(drawn);
  const points = drawn[0]?.points ?? [];
  const axis = points.map(({ commit }, i) =>
    i === points.length - 1 ? '"this"' : `"${commit?.slice(0, 4) ?? '?'}"`,
  );
  const palette = colours.map(({ value }) => value).join(', ');
  const chart = [
    `%%{init: {"xyChart": {"height": 240}, "themeVariables": {"xyChart": {"plotColorPalette": "${palette}"}}}}%%`,
    'xychart-beta',
    `  title "${plainTitle(results.name)}: ${plainTitle(legend)}, %"`,
    `  x-axis [${axis.join(', ')}]`,
    `  y-axis ${low} --> ${high}`,
    ...drawn.map(
      ({ points: line }) =>
        `  line [${line.map(({ value }) => (value * 100).toFixed(1)).join(', ')}]`,
    ),
  ];
  const runs = `last ${points.length - 1} runs of the base branch and this one`;
  const body = ['```mermaid', ...chart, '```'].join('\n');
  const slides = slideTexts(results).map((text) => `${prose(text)}\n\n`);
  return fold(`<b>Trend</b>${label} · ${htmlText(runs)}`, slides.join('') + body, false);
}

/**
 * Multiples of five around all values, so that small changes are visible and no value is cut off.
 */
function rangeOf(trends: readonly Trend[]): readonly [number, number] {
  const values = trends.flatMap(({ points }) => points.map(({ value }) => value * 100));
  const low = Math.max(0, Math.floor((Math.min(...values) - 2) / 5) * 5);
  const high = Math.min(100, Math.ceil((Math.max(...values) + 2) / 5) * 5);
  return [Math.min(low, high - 5), high];
}

/**
 * Mermaid has no escapes, so drop every character that could end a text or have another meaning.
 */
function plainTitle(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N} ()@^_.-]/gu, ' ').slice(0, 80);
}
