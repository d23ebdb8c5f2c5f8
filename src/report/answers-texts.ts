import { promptDiff } from '../evaluate/prompt-diff.ts';
import type { AskedAndUsed, AskedAs, Generated } from '../records/generated.ts';
import type { SuiteResults } from '../records/results.ts';
import { grouped, plural } from '../text/numbers.ts';

type Suite = Pick<SuiteResults, 'name' | 'generated'>;

/** Warnings about answers that are not there: they come before the decision. */
export function answersWarnings(suites: readonly Suite[]): string[] {
  return suites.flatMap(({ name, generated }) => {
    if (generated === undefined) return [];
    if (generated.skipped !== undefined) return [`${name} is skipped: ${generated.skipped}`];
    const lost = generated.failed + generated.missing;
    if (lost === 0) return [];
    const why = generated.reasons.map(
      ({ reason, questions }) => `${grouped(questions)}: ${reason}`,
    );
    const of = `${grouped(lost)} of ${plural(generated.questions, 'answer')}`;
    return [`${name}: ${of} could not be had${why.length === 0 ? '' : ` (${why.join('; ')})`}`];
  });
}

/** A note on how a suite's samples were made. */
export function answersNote({ generated }: Pick<SuiteResults, 'generated'>): string[] {
  return generated === undefined ? [] : [originText(generated)];
}

/** The differences from the base in asking; empty if there are none. */
export function askedOtherwise({
  generated,
  compared,
}: Pick<SuiteResults, 'generated' | 'compared'>): string {
  if (generated === undefined || compared?.askedAtBase === undefined) return '';
  const changes = changesOf(generated, compared.askedAtBase);
  if (changes.length === 0) return '';
  const use = useAgainst(generated, compared.askedAtBase);
  const many = kindsOf(generated, compared.askedAtBase) + Math.min(1, compared.differences.length);
  const apart = many > 1 ? APART + ARMS : '';
  return `Asked otherwise than at the base: ${changes.join('; ')}.${use}${apart}`;
}

/** Follows a list of differences that cannot be told apart. */
export const APART = ' Several things differ at once, so their effects cannot be told apart';

/** The advice where arms can differ in these things. */
const ARMS = ': arms that change one of them each would tell (docs/experiments.md).';

/** The number of kinds of things that differ in asking: model, prompt, settings. */
function kindsOf(head: AskedAs, base: AskedAs): number {
  const differ = (...keys: readonly (keyof AskedAs)[]) =>
    Number(keys.some((key) => head[key] !== base[key]));
  return differ('source', 'model') + differ('prompt', 'promptHash') + differ('settings');
}

/** The change of a prompt's texts, as lines of a unified diff; empty if there is none to show. */
export function promptChange({
  generated,
  compared,
}: Pick<SuiteResults, 'generated' | 'compared'>): string[] {
  const [head, base] = [generated?.promptTexts, compared?.askedAtBase?.promptTexts];
  if (head === undefined || base === undefined) return [];
  const [before, after] = [joined(base), joined(head)];
  return before === after ? [] : promptDiff(before, after, ["base's", "head's"]);
}

function joined(texts: NonNullable<AskedAs['promptTexts']>): string {
  const [only, ...more] = texts;
  if (more.length === 0) return only?.text ?? '';
  return texts.map(({ role, text }) => `[${role}]\n${text}`).join('\n');
}

function originText(generated: Generated): string {
  const { source, model, prompt, questions, kept, asked, refused, truncated } = generated;
  const who = model === null ? source : `${model} (${source})`;
  const parts = [
    ...(kept > 0 ? [`${grouped(kept)} kept`] : []),
    ...(asked > 0 ? [`${grouped(asked)} asked now${useOf(generated)}`] : []),
    ...(truncated > 0 ? [`${grouped(truncated)} cut off by the most tokens`] : []),
    ...(refused > 0 ? [`${grouped(refused)} refused`] : []),
  ];
  const how = prompt === DEFAULT ? 'the default prompt' : prompt;
  const got = kept + asked;
  const answers =
    got === questions ? plural(got, 'answer') : `${grouped(got)} of ${plural(questions, 'answer')}`;
  return `${answers} of ${who} to ${how}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
}

/** The name of the prompt of a suite without one. */
const DEFAULT = 'default';

function useOf({ tokens, cost }: Generated): string {
  if (tokens === null) return ' (tokens and cost unknown)';
  const used = `${grouped(tokens.input)} tokens in, ${grouped(tokens.output)} out`;
  return ` (${used}, cost ${cost === null ? 'unknown' : cost.toFixed(4)})`;
}

/** The tokens of both sides' answers, if they are known. */
function useAgainst({ used }: AskedAndUsed, base: AskedAndUsed): string {
  if (used === null || base.used === null) return '';
  const against = (of: 'input' | 'output') =>
    `${grouped(used[of])} against ${grouped(base.used?.[of] ?? 0)}`;
  return ` Tokens in: ${against('input')}, out: ${against('output')}.`;
}

function changesOf(head: AskedAs, base: AskedAs): string[] {
  const changes: string[] = [];
  const compare = (what: string, ours: string, theirs: string) => {
    if (ours !== theirs) changes.push(`${what} ${theirs || 'none'} → ${ours || 'none'}`);
  };
  compare('source', head.source, base.source);
  compare('model', head.model ?? '', base.model ?? '');
  compare('prompt', head.prompt, base.prompt);
  if (head.prompt === base.prompt && head.promptHash !== base.promptHash) {
    changes.push(`prompt ${head.prompt} has another text`);
  }
  compare('settings', head.settings, base.settings);
  return changes;
}
