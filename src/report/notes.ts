import { describeVariant } from '../records/dataset.ts';
import { WITHOUT_CODE } from '../records/extraction.ts';
import { describePrompt, NOMINAL } from '../records/prompt-name.ts';
import type { SuiteResults } from '../records/results.ts';
import { grouped, plural } from '../text/numbers.ts';
import { skippedTexts } from './perturb-words.ts';

const MOST_UNCHANGED = 3;
const MOST_FLAKY = 5;
const MOST_NOT_SPLIT = 3;
const LONGEST_REASON = 80;
const MOST_BORROWING = 3;

type Prompts = Pick<SuiteResults, 'problems'>;

/**
 * A note if nothing compiles and no reference solution was checked: then hardly every answer is at
 * fault.
 */
export function compileNote({
  language,
  verdicts,
  counts: { samples },
  references,
}: Pick<SuiteResults, 'language' | 'verdicts' | 'counts' | 'references'>): string[] {
  const isTold = language === 'python' || (references !== null && references.checked > 0);
  if (isTold || samples === 0 || verdicts.compile_error !== samples) return [];
  return [
    `None of the ${plural(samples, 'program')} compiles: check the tests and the tools of ${language} before the answers.`,
  ];
}

/** Notes on the prompts that a reader needs before trusting the robust metrics. */
export function promptNotes(suite: Prompts): string[] {
  return [...unchangedNote(suite), ...lackingNote(suite), ...unpairedNote(suite)];
}

/** A note on the perturbed prompts that Passgate made, and on those that it left out. */
export function perturbedNote({ perturbed }: Pick<SuiteResults, 'perturbed'>): string[] {
  if (perturbed === undefined) return [];
  const { transforms, skipped, unfit = [] } = perturbed;
  const sum = (of: 'made' | 'dropped') => transforms.reduce((all, each) => all + each[of], 0);
  const notes = [
    `${plural(sum('made'), 'perturbed prompt')} of ${plural(transforms.length, 'transform')} ${sum('made') === 1 ? 'was' : 'were'} made by Passgate.`,
  ];
  const [first] = unfit;
  if (sum('dropped') > 0) {
    const why =
      first === undefined
        ? 'no draw was valid'
        : `the reference solution fails, such as ${first.problem} under ${describeVariant(first)}`;
    notes.push(
      `${plural(sum('dropped'), 'prompt')} ${sum('dropped') === 1 ? 'was' : 'were'} left out: ${why}.`,
    );
  }
  notes.push(...skippedTexts(skipped));
  return [notes.join(' ')];
}

/** A note on answers that were graded less safely than their problem allows, with the reason. */
export function borrowedNote({ problems }: Prompts): string[] {
  const found = problems.flatMap(({ id, borrowed }) =>
    borrowed === undefined ? [] : [{ id, ...borrowed }],
  );
  if (found.length === 0) return [];
  const answers = found.reduce((sum, each) => sum + each.answers, 0);
  const [are, use] = answers === 1 ? ['is', 'it uses'] : ['are', 'they use'];
  const named = found.slice(0, MOST_BORROWING).map(({ id, names }) => `${id}: ${names.join(', ')}`);
  const more = found.length - named.length;
  const list = `${named.join('; ')}${more > 0 ? `; and ${plural(more, 'more problem')}` : ''}`;
  return [
    `${plural(answers, 'answer')} to ${plural(found.length, 'problem')} ${are} graded shared, where a pass can be faked, because ${use} names that the tests define (${list}).`,
  ];
}

/**
 * A note on programs with different results from run to run, so that nobody takes them for a
 * change.
 */
export function flakyNote({
  problems,
  settings,
}: Pick<SuiteResults, 'problems' | 'settings'>): string[] {
  const found = problems.flatMap((problem) => {
    const prompts = [
      { ...NOMINAL, verdicts: problem.nominal, shares: problem.nominalShares },
      ...Object.entries(problem.nominals ?? {}).map(([family, verdicts]) => ({
        ...NOMINAL,
        family,
        verdicts,
        shares: problem.nominalsShares?.[family],
      })),
      ...problem.variants,
    ];
    return prompts.flatMap(({ verdicts, shares, ...name }) =>
      verdicts.flatMap((verdict, index) => {
        if (verdict !== 'flaky') return [];
        const share = `${Math.round(100 * (shares?.[index] ?? 0))}%`;
        const where = name.family === null ? '' : ` under ${describePrompt(name)}`;
        return [`${problem.id}${where} sample ${index} (${share} passed)`];
      }),
    );
  });
  if (found.length === 0) return [];
  const named = found.slice(0, MOST_FLAKY);
  const more = found.length - named.length;
  const [are, count] =
    found.length === 1
      ? ['is flaky: its verdict', 'It counts']
      : ['are flaky: their verdicts', 'They count'];
  return [
    `${plural(found.length, 'sample')} ${are} differed in ${settings?.repeat ?? 'several'} runs. ${count} by the share of runs that passed: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  ];
}

/**
 * Problems without some perturbed prompts have it easier, because they count with the ones they
 * have.
 */
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

/** Only sample places that all prompts of a problem have can be paired. */
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

/** A note on perturbed prompts that equal their nominal one, because they measure nothing. */
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

type Answers = Pick<SuiteResults, 'counts' | 'extracted' | 'unparsed' | 'language' | 'settings'>;

/** Notes on the samples for a reader: the ways their code was found, and why most do not parse. */
export function sampleNotes(suite: Answers): string[] {
  return [...unparsedNote(suite), ...extractedNote(suite)];
}

function extractedNote({ counts, extracted }: Answers): string[] {
  if (extracted === undefined) return [];
  const { samples, steps, cut = 0 } = extracted;
  const countOf = (reason: (typeof WITHOUT_CODE)[number]) =>
    (steps[reason] ?? 0) - (reason === 'truncated' ? cut : 0);
  const without = WITHOUT_CODE.reduce((sum, reason) => sum + countOf(reason), 0);
  const reasons = WITHOUT_CODE.filter((reason) => countOf(reason) > 0).map(
    (reason) => `${grouped(countOf(reason))} ${reason}`,
  );
  const found = samples - without - (steps.plain ?? 0);
  const of = plural(counts.samples, 'sample');
  const areAnswers = without === 1 ? 'is an answer' : 'are answers';
  return [
    ...(found === 0 ? [] : [`${grouped(found)} of ${of} had their code taken out of an answer.`]),
    ...(without === 0
      ? []
      : [`${grouped(without)} of ${of} ${areAnswers} without code (${reasons.join(', ')}).`]),
    ...(cut === 0
      ? []
      : [`${grouped(cut)} of ${of} reached their limit of tokens, perhaps within their code.`]),
  ];
}

/** A note if more than half of the samples do not parse for one and the same reason. */
function unparsedNote({ counts, unparsed = [], language, settings }: Answers): string[] {
  const main = unparsed.find(({ samples }) => 2 * samples > counts.samples);
  if (main === undefined) return [];
  const { why, samples, shortest, longest } = main;
  const those = `${grouped(samples)} of ${plural(counts.samples, 'sample')}`;
  const lengths =
    shortest === longest ? grouped(longest) : `${grouped(shortest)} to ${grouped(longest)}`;
  switch (why) {
    case 'empty':
      return [`${those} are empty: check the program that wrote them, first its stop sequences.`];
    case 'no-code':
      return [
        `${those} are answers without code: look at some of them, and at the prompt that they answer.`,
      ];
    case 'chat':
      return [
        settings?.extract === 'none'
          ? `${those} do not parse: fences, thinking or prose stand around their code. Remove extract: none from the suite.`
          : `${those} do not parse: they are prose, or code with prose among it. Ask for code alone in one fence.`,
      ];
    case 'other-language':
      return [
        `${those} do not parse: they look like ${main.language}, and the suite's language is ${language}. Set language.`,
      ];
    case 'body':
      return [
        `${those} do not parse: they are bodies of functions, given as "solution". Call the field "completion".`,
      ];
    case 'cut-off':
      return [
        `${those} do not parse: they end in the middle of a statement, after ${lengths} characters. Let the model write more tokens.`,
      ];
  }
}

/**
 * A note on problems whose answers could fake a pass, although split grading was tried for them.
 */
export function notSplitNote({ notSplit = [] }: Pick<SuiteResults, 'notSplit'>): string[] {
  if (notSplit.length === 0) return [];
  const named = notSplit
    .slice(0, MOST_NOT_SPLIT)
    .map(({ problem, reason }) => `${problem} (${shorten(reason)})`);
  const more = notSplit.length - named.length;
  const [are, references] =
    notSplit.length === 1 ? ['is', 'its reference solution'] : ['are', 'their reference solutions'];
  const names = `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return [
    `${plural(notSplit.length, 'problem')} ${are} graded shared, because ${references} cannot be judged apart from the tests: ${names}.`,
  ];
}

function shorten(text: string): string {
  return text.length > LONGEST_REASON ? `${text.slice(0, LONGEST_REASON - 1)}…` : text;
}

/** The part of the work that earlier runs had done; empty if there is none. */
export function earlierNote(suites: readonly Pick<SuiteResults, 'counts'>[]): string {
  const sum = (name: 'programs' | 'earlier') =>
    suites.reduce((total, { counts }) => total + (counts[name] ?? 0), 0);
  const earlier = sum('earlier');
  if (earlier === 0) return '';
  const known = grouped(earlier);
  return `${known} of ${plural(sum('programs'), 'program')} known from earlier runs`;
}
