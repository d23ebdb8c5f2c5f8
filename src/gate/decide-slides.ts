import { boundsOf } from '../records/bounds.ts';
import type { GateResult } from '../records/gate-result.ts';
import { groupNames } from '../records/group.ts';
import type { HistoryPoint } from '../records/history-point.ts';
import { badDirection, type MetricName, parseMetric } from '../records/metric-name.ts';
import type { Undecided } from '../records/results.ts';
import { ROUNDING } from '../records/rounding.ts';
import type { Slide } from '../records/slide.ts';
import { metricValueText, plural, signedChange } from '../text/numbers.ts';
import { slideWords } from '../text/slide-words.ts';
import { holm } from './permutation.ts';
import { gatedMetrics, headlineMetrics, seriesOf } from './remember.ts';
import { type Course, courseOf, SLIDE_LEVEL } from './slide.ts';

/** A suite with its gates, decided without their bounds on slides. */
interface Looked {
  readonly suite: Undecided;
  readonly gates: readonly GateResult[];
}

/** A metric's course in a run that looks at several. */
interface Look {
  readonly suite: Undecided;
  readonly metric: string;
  readonly bad: 1 | -1;
  readonly course: Course;
  readonly adjustedP: number;
}

/**
 * Look for slides of the headline metrics and of those with a `max-slide`, in all suites together,
 * and judge the gates by them.
 * @param history earlier runs of the base branch, oldest first
 * @param whyNone the reason why there are no earlier runs; null if there can be some
 * @returns the suites with their slides, and with gates that are judged by all of their bounds
 */
export function decideSlides<T extends Looked>(
  suites: readonly T[],
  history: readonly HistoryPoint[],
  whyNone: string | null,
): (T & { readonly slides: readonly Slide[] })[] {
  const looks = adjusted(suites.flatMap((each) => looksOf(each, history)));
  return suites.map((each) => {
    const own = looks.filter(({ suite }) => suite === each.suite);
    const gates = each.gates.map((gate) => judgeGate(gate, own, whyNone));
    return { ...each, gates, slides: own.flatMap(slideOf) };
  });
}

function looksOf({ suite, gates }: Looked, history: readonly HistoryPoint[]): Look[] {
  const bounded = gatedMetrics(gates.filter(({ bound }) => boundsOf(bound, 'slide').length > 0));
  return [...new Set([...headlineMetrics(suite), ...bounded])].flatMap((metric) => {
    const bad = badOf(parseMetric(metric));
    if (bad === null) return [];
    const course = courseOf(seriesOf(suite, metric, history), bad);
    return [{ suite, metric, bad, course, adjustedP: 1 }];
  });
}

function badOf(name: MetricName | null): 1 | -1 | null {
  return name === null ? null : badDirection(name.kind);
}

/** Adjust each p for all metrics and suites with enough runs. */
function adjusted(looks: readonly Look[]): Look[] {
  const ps = new Map(
    looks.flatMap((look) => ('unavailable' in look.course ? [] : [[look, look.course.p] as const])),
  );
  const values = holm([...ps.values()]);
  const places = new Map([...ps.keys()].map((look, place) => [look, place]));
  return looks.map((look) => ({ ...look, adjustedP: values[places.get(look) ?? -1] ?? 1 }));
}

function slideOf({ metric, course, bad, adjustedP }: Look): Slide[] {
  if ('unavailable' in course || adjustedP >= SLIDE_LEVEL) return [];
  return bad * course.delta > ROUNDING ? [{ metric, ...course, adjustedP }] : [];
}

/** A gate with its bound on the slide, which neither improves nor hides what the others found. */
function judgeGate(gate: GateResult, looks: readonly Look[], whyNone: string | null): GateResult {
  const [bound] = boundsOf(gate.bound, 'slide');
  if (bound === undefined || gate.value === null) return gate;
  const isOnly = boundsOf(gate.bound, 'value').length + boundsOf(gate.bound, 'change').length === 0;
  const isWhole = groupNames(gate).length === 0;
  const look = looks.find(({ metric }) => isWhole && metric === gate.metric);
  if (look === undefined) return notJudged(gate, isOnly, NOT_REMEMBERED);
  const { bad, course } = look;
  if (whyNone !== null) return notJudged(gate, isOnly, whyNone);
  if ('unavailable' in course) return notJudged(gate, isOnly, course.unavailable);
  const name = parseMetric(gate.metric);
  if (name === null) return notJudged(gate, isOnly, NOT_REMEMBERED);
  const [slide] = slideOf(look);
  if (slide === undefined) {
    return held(gate, isOnly, `shows no slide over the last ${plural(course.runs, 'run')}`);
  }
  const amount = bad * slide.delta;
  const text = slideWords(slide, bound.value);
  if (amount <= bound.value + ROUNDING) return held(gate, isOnly, `${text}, within bounds`);
  // A change that makes up for the slide must not fail, although the runs before it count.
  if (bad * (gate.value - slide.from) <= bound.value + ROUNDING) {
    return held(
      gate,
      isOnly,
      `${text}, but this run is back at ${metricValueText(name, gate.value)}`,
    );
  }
  const reason = `${text}, ${signedChange(name, bound.value).replace('+', '')} are allowed`;
  const isWorse = gate.decision !== 'fail';
  return { ...gate, decision: 'fail', reason: isWorse ? reason : `${gate.reason} and ${reason}` };
}

/** Only a document from elsewhere can have such a gate: a config cannot. */
const NOT_REMEMBERED = 'earlier runs do not have this metric';

/** A gate whose slide is within its bound. */
function held(gate: GateResult, isOnly: boolean, reason: string): GateResult {
  if (isOnly) return { ...gate, decision: 'pass', reason };
  return gate.decision === 'pass' ? { ...gate, reason: `${gate.reason}; ${reason}` } : gate;
}

/** A gate whose slide cannot be judged. Its other bounds still decide. */
function notJudged(gate: GateResult, isOnly: boolean, why: string): GateResult {
  const open = { ...gate, notJudged: gate.notJudged ?? why };
  if (isOnly) return { ...open, decision: 'skipped', reason: `is skipped: ${why}` };
  if (gate.decision !== 'pass') return open;
  return { ...open, reason: `${gate.reason}; its slide is not judged: ${why}` };
}
