import { BOUND_NAMES, BOUNDS } from '../records/bounds.ts';
import type { GateRule } from '../records/gate-result.ts';
import type { MeasureChange } from '../records/measure.ts';
import type { Results } from '../records/results.ts';
import { shortCommit } from '../text/commit.ts';
import { confidenceText, plural } from '../text/numbers.ts';
import { formatApart, formatBound, NONE } from './value-texts.ts';

/** Shows a name of unknown origin safely in the target text. */
type Quote = (name: string) => string;

/** A row for one difference of the measure. */
export interface MeasureRow {
  readonly what: string;
  readonly base: string;
  readonly head: string;
}

const MOST_PARTS = 8;
const MOST_NAMED = 5;

/**
 * Introduce the changes. The words depend on the baseline, because it decides whose changes they
 * are.
 */
export function measureIntroduction({ baseline }: Results, isPullRequest: boolean): string {
  if (baseline?.source === 'ancestor') {
    const { commit, distance } = baseline;
    return `Compared with ${shortCommit(commit ?? '')}, ${plural(distance ?? 0, 'commit')} before the base, what is measured differs:`;
  }
  if (baseline?.source === 'file') return "The measure differs from the baseline's:";
  return `${isPullRequest ? 'This pull request' : 'Head'} also changes the measure:`;
}

/** `suite x removed, pass@1 minimum 50% → 10%, 4 problems removed`; empty if nothing differs. */
export function measureSentence(changes: readonly MeasureChange[], quote: Quote): string {
  const isOneSuite = new Set(changes.flatMap(({ suite }) => suite ?? [])).size <= 1;
  const parts = changes.flatMap((change) => {
    const of = change.suite === null || isOneSuite ? '' : ` (${quote(change.suite)})`;
    return partsOf(change, quote).map((part) => `${part}${of}`);
  });
  const more = parts.length - MOST_PARTS;
  return [...parts.slice(0, MOST_PARTS), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}

function partsOf({ kind, what, base, head, gate, count = 0 }: MeasureChange, quote: Quote) {
  const problems = plural(count, 'problem');
  const prompts = plural(count, 'perturbed prompt');
  switch (kind) {
    case 'suite-removed':
      return [`suite ${quote(what)} removed`];
    case 'suite-added':
      return [`suite ${quote(what)} added`];
    case 'gate-removed':
      return [`gate ${quote(what)} removed`];
    case 'gate-added':
      return [`gate ${quote(what)} added`];
    case 'gate-changed':
      return gate?.base == null || gate.head === null
        ? []
        : boundChanges(gate.base, gate.head).map((text) => `${quote(what)} ${text}`);
    case 'setting':
    case 'isolation':
      return [`${quote(what)} ${quote(base ?? NONE)} → ${quote(head ?? NONE)}`];
    case 'problems-removed':
      return [`${problems} removed`];
    case 'problems-added':
      return [`${problems} added`];
    case 'prompts-changed':
      return [`prompts of ${problems} changed`];
    case 'tests-changed':
      return [`tests of ${problems} changed`];
    case 'tags-changed':
      return [`tags of ${problems} changed`];
    case 'references-changed':
      return [`reference solutions of ${problems} changed`];
    case 'variants-removed':
      return [`${prompts} removed`];
    case 'variants-added':
      return [`${prompts} added`];
    case 'variants-changed':
      return [`${prompts} changed`];
  }
}

/** `minimum 50% → 10%`, for each part of a gate that differs. */
function boundChanges(base: GateRule, head: GateRule): string[] {
  const change = (name: string, from: string, to: string) =>
    from === to ? [] : [`${name} ${from} → ${to}`];
  const sure = ({ confidence }: GateRule) =>
    confidence === undefined ? 'none' : confidenceText(confidence);
  const parts = [
    ...BOUND_NAMES.flatMap((key) => {
      const { name, of } = BOUNDS[key];
      const unit = of === 'value' ? '%' : ' points';
      const [from, to] = [base.bound[key], head.bound[key]];
      const boundText = (value: number | undefined, other: number | undefined) =>
        value === undefined ? 'none' : formatApart(value, other, unit, base.metric);
      return from === to ? [] : change(name, boundText(from, to), boundText(to, from));
    }),
    ...change('confidence', sure(base), sure(head)),
    ...change('on-inconclusive', base.onInconclusive ?? 'pass', head.onInconclusive ?? 'pass'),
  ];
  // The difference is smaller than the shown digits.
  return parts.length === 0 ? ['changed'] : parts;
}

/** Lay out the differences, one a row. */
export function measureRows(changes: readonly MeasureChange[], quote: Quote): MeasureRow[] {
  return changes.map((change) => {
    const { kind, suite, base, head, gate } = change;
    const of = suite === null ? '' : ` of ${quote(suite)}`;
    if (gate !== undefined) {
      const what = `gate ${quote(change.what)}${of}`;
      return { what, base: ruleText(gate.base), head: ruleText(gate.head) };
    }
    const names = namesOf(change, quote);
    switch (kind) {
      case 'suite-removed':
      case 'suite-added':
        return { what: `suite ${quote(change.what)}`, base: base ?? NONE, head: head ?? NONE };
      case 'problems-removed':
      case 'variants-removed':
        return { what: `${nounOf(kind)}${of}`, base: names, head: NONE };
      case 'problems-added':
      case 'variants-added':
        return { what: `${nounOf(kind)}${of}`, base: NONE, head: names };
      case 'tags-changed':
        return { what: `tags${of}`, base: names, head: 'changed' };
      case 'references-changed':
        return { what: `reference solutions${of}`, base: names, head: 'changed' };
      case 'prompts-changed':
      case 'tests-changed':
      case 'variants-changed':
        return { what: `${nounOf(kind)}${of}`, base: names, head: 'changed: not compared' };
      default:
        return {
          what: `${quote(change.what)}${of}`,
          base: quote(base ?? NONE),
          head: quote(head ?? NONE),
        };
    }
  });
}

function nounOf(kind: MeasureChange['kind']): string {
  if (kind.startsWith('variants')) return 'perturbed prompts';
  return kind === 'tests-changed' ? 'tests' : kind === 'prompts-changed' ? 'prompts' : 'problems';
}

function namesOf({ names = [], count = 0 }: MeasureChange, quote: Quote): string {
  const visible = names.slice(0, MOST_NAMED).map(quote);
  const more = count - visible.length;
  return `${visible.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function ruleText(rule: GateRule | null): string {
  if (rule === null) return NONE;
  const { confidence, onInconclusive } = rule;
  const sure = confidence === undefined ? '' : ` at ${confidenceText(confidence)} confidence`;
  const open = onInconclusive === undefined ? '' : `, on-inconclusive: ${onInconclusive}`;
  return `${formatBound(rule)}${sure}${open}`;
}
