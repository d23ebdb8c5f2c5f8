import { describeVariant } from '../dataset/types.ts';
import type { Shared } from '../gate/compare.ts';
import { grouped, plural, points } from '../gate/words.ts';
import type { MetricRow } from './model.ts';
import type { SuiteResults } from './results.ts';

const MOST_UNCHANGED = 3;

type Prompts = Pick<SuiteResults, 'problems'>;

/** Where nothing compiles, and no reference solution did, hardly every answer is at fault. */
export function compileNote({
  language,
  verdicts,
  counts: { samples },
  references,
}: Pick<SuiteResults, 'language' | 'verdicts' | 'counts' | 'references'>): string[] {
  const isTold = language === 'python' || (references !== null && references.checked > 0);
  if (isTold || samples === 0 || verdicts.compile_error !== samples) return [];
  return [
    `None of the ${plural(samples, 'program')} compiles: look at the tests, and at what ${language} needs here, before the answers.`,
  ];
}

/** What a reader must know of the prompts before believing the robust metrics. */
export function promptNotes(suite: Prompts): string[] {
  return [...unchangedNote(suite), ...lackingNote(suite), ...unpairedNote(suite)];
}

/** Problems that lack some perturbed prompts have it easier: they count with those they have. */
function lackingNote({ problems }: Prompts): string[] {
  const numbers = problems.map(({ variants }) => variants.length);
  const most = numbers.reduce((a, b) => Math.max(a, b), 0);
  const without = numbers.filter((number) => number === 0).length;
  const fewer = numbers.filter((number) => number > 0 && number < most).length;
  const notes: string[] = [];
  if (most > 0 && without > 0) {
    const are = without === 1 ? 'is' : 'are';
    notes.push(
      `${plural(without, 'problem')} without perturbed prompts ${are} left out of the robust metrics.`,
    );
  }
  if (fewer > 0) {
    const [have, count] =
      fewer === 1 ? ['has', 'counts with those it has'] : ['have', 'count with those they have'];
    notes.push(
      `${plural(fewer, 'problem')} ${have} fewer than ${plural(most, 'perturbed prompt')} and ${count}.`,
    );
  }
  return notes;
}

/** Only places that all prompts of a problem have can be paired. */
function unpairedNote({ problems }: Prompts): string[] {
  const uneven = problems.filter(({ nominal, nominals, variants }) => {
    const prompts = [nominal, ...Object.values(nominals ?? {}), ...variants.map((v) => v.verdicts)];
    return variants.length > 0 && prompts.some(({ length }) => length !== nominal.length);
  }).length;
  if (uneven === 0) return [];
  return [
    `The prompts of ${plural(uneven, 'problem')} differ in their number of samples: robust metrics count only the places that all prompts of a problem have.`,
  ];
}

/** Perturbed prompts that equal their nominal one measure nothing, and are said so. */
function unchangedNote({ problems }: Prompts): string[] {
  const variants = problems.flatMap((problem) =>
    problem.variants
      .filter(({ changed }) => changed !== undefined)
      .map((variant) => ({ problem: problem.id, ...variant })),
  );
  const same = variants.filter(({ changed }) => changed === false);
  if (same.length === 0) return [];
  const named = same
    .slice(0, MOST_UNCHANGED)
    .map(({ problem, ...variant }) => `${problem} under ${describeVariant(variant)}`);
  const more = same.length - named.length;
  const names = `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const [equal, measure] =
    same.length === 1 ? ['equals its', 'measures'] : ['equal their', 'measure'];
  return [
    `${grouped(same.length)} of ${plural(variants.length, 'perturbed prompt')} ${equal} nominal prompt and ${measure} nothing: ${names}.`,
  ];
}

/** How much of the work earlier runs had done; empty where they had done none. */
export function earlierNote(suites: readonly Pick<SuiteResults, 'counts'>[]): string {
  const sum = (name: 'programs' | 'earlier') =>
    suites.reduce((total, { counts }) => total + (counts[name] ?? 0), 0);
  const earlier = sum('earlier');
  if (earlier === 0) return '';
  const known = grouped(earlier);
  return `${known} of ${plural(sum('programs'), 'program')} known from earlier runs`;
}

/** How small a change can be seen at all: what lies below is no news either way. */
export function noiseNote(row: MetricRow | undefined, shared: Shared | null): string[] {
  if (row === undefined || shared === null || row.delta === null) return [];
  if ('unavailable' in row.delta || row.delta.detectable === null) return [];
  const problems = plural(shared.head.length, 'problem');
  const change = points(row.delta.detectable);
  return [
    `With ${problems}, a change of ${row.metric} under ${change} points cannot be told from noise.`,
  ];
}

/** What keeps a comparison from being over all problems. */
export function comparisonNotes(shared: Shared, differences: readonly string[]): string[] {
  return [...differenceNote(differences), ...leftOutNote(shared)];
}

function differenceNote(differences: readonly string[]): string[] {
  if (differences.length === 0) return [];
  return [`Beside the samples there differ: ${differences.join(', ')}.`];
}

function leftOutNote(shared: Shared): string[] {
  const notes: string[] = [];
  if (shared.onlyInHead > 0) notes.push(`${plural(shared.onlyInHead, 'problem')} only in head`);
  if (shared.onlyInBase > 0) notes.push(`${plural(shared.onlyInBase, 'problem')} only in base`);
  if (shared.changed > 0) {
    notes.push(`${plural(shared.changed, 'problem')} with another prompt or other tests`);
  }
  if (shared.unsharedVariants > 0)
    notes.push(`${plural(shared.unsharedVariants, 'perturbed prompt')} not the same on both`);
  return notes.length === 0
    ? []
    : [
        `Changes are over the ${plural(shared.head.length, 'problem')} that both sides have: ${notes.join(', ')}.`,
      ];
}
