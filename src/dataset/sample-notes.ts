import type { Sample } from '../records/dataset.ts';
import { OBSTACLES, STEPS, type Step, whyNoCode } from '../records/extraction.ts';
import { joinMetadata } from '../records/metadata.ts';
import type { SuiteResults } from '../records/results.ts';
import type { Verdict } from '../records/verdict.ts';
import { obstacleOf } from './extract/obstacle.ts';

/**
 * Notes in the results: how samples' code was found, why some does not parse, what made them. A note without
 * content is absent.
 */
export type SampleNotes = Pick<SuiteResults, 'extracted' | 'unparsed' | 'metadata'>;

/** The notes of one sample, after its verdict. */
export function notesOf(sample: Sample, verdict: Verdict, language: string): SampleNotes {
  const { extracted, text, metadata } = sample;
  const steps = Object.fromEntries((extracted ?? []).map((step) => [step, 1]));
  const isUnparsed = verdict === 'compile_error' || (verdict === 'failed' && text.trim() === '');
  const obstacle = isUnparsed ? obstacleOf(sample, language) : null;
  const [shortest, longest] = [text.length, text.length];
  return {
    ...(extracted === undefined ? {} : { extracted: { samples: 1, steps, ...isCut(extracted) } }),
    ...(metadata === undefined ? {} : { metadata }),
    ...(obstacle === null ? {} : { unparsed: [{ ...obstacle, samples: 1, shortest, longest }] }),
  };
}

function isCut(steps: readonly Step[]) {
  return steps.includes('truncated') && whyNoCode(steps) === null ? { cut: 1 } : {};
}

/** Join the notes of two groups of samples, in a fixed order. */
export function joinNotes(one: SampleNotes, other: SampleNotes): SampleNotes {
  const extracted = joinExtracted(one.extracted, other.extracted);
  const metadata = joinMetadata(one.metadata, other.metadata);
  const unparsed = joinUnparsed([...(one.unparsed ?? []), ...(other.unparsed ?? [])]);
  return {
    ...(extracted === undefined ? {} : { extracted }),
    ...(unparsed.length === 0 ? {} : { unparsed }),
    ...(metadata === undefined ? {} : { metadata }),
  };
}

function joinExtracted(one: SampleNotes['extracted'], other: SampleNotes['extracted']) {
  if (one === undefined || other === undefined) return one ?? other;
  const sumOf = (step: Step) => (one.steps[step] ?? 0) + (other.steps[step] ?? 0);
  const steps = STEPS.filter((step) => sumOf(step) > 0).map((step) => [step, sumOf(step)]);
  const cut = (one.cut ?? 0) + (other.cut ?? 0);
  return {
    samples: one.samples + other.samples,
    steps: Object.fromEntries(steps),
    ...(cut === 0 ? {} : { cut }),
  };
}

type Unparsed = NonNullable<SampleNotes['unparsed']>[number];

function joinUnparsed(all: readonly Unparsed[]): Unparsed[] {
  const found = new Map<string, Unparsed>();
  for (const each of all) {
    const key = `${OBSTACLES.indexOf(each.why)} ${each.language ?? ''}`;
    const known = found.get(key) ?? { ...each, samples: 0 };
    found.set(key, {
      ...known,
      samples: known.samples + each.samples,
      shortest: Math.min(known.shortest, each.shortest),
      longest: Math.max(known.longest, each.longest),
    });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
