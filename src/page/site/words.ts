import type { Decision } from '../../records/gate-result.ts';
import { signedDigits, unitText } from '../../text/numbers.ts';
import type { Form, LineData, RunRow, SuiteData } from './data.ts';

/** Each decision with its sign. Colour is never the only sign. */
export const DECISION_WORDS: Readonly<Record<Decision, { sign: string; word: string }>> = {
  pass: { sign: '✓', word: 'passed' },
  fail: { sign: '✕', word: 'failed' },
  inconclusive: { sign: '◇', word: 'inconclusive' },
  skipped: { sign: '–', word: 'skipped' },
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `4 Mar 2026`, in UTC. */
export function dateText(seconds: number): string {
  return `${dayText(seconds)} ${new Date(seconds * 1000).getUTCFullYear()}`;
}

/** `4 Mar`, in UTC. */
export function dayText(seconds: number): string {
  const date = new Date(seconds * 1000);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}

/** `4 Mar 2026, 14:02 UTC`. */
export function timeText(seconds: number): string {
  return `${dateText(seconds)}, ${new Date(seconds * 1000).toISOString().slice(11, 16)} UTC`;
}

/** `62.1%`, `1.24×`, or a plain number. */
export function valueText(value: number | null | undefined, form: Form): string {
  if (value === null || value === undefined) return '–';
  return unitText(form, value);
}

/** The interval of a value at a run, `58.0% … 66.1%`; null if there is none. */
export function intervalText({ lows, highs }: LineData, run: number, form: Form): string | null {
  const [low, high] = [lows[run] ?? null, highs[run] ?? null];
  if (low === null || high === null) return null;
  return `${valueText(low, form)} … ${valueText(high, form)}`;
}

/** The change from the run before that has a value, with its sign; null if there is none. */
export function changeText({ values }: LineData, run: number, form: Form): string | null {
  const value = values[run] ?? null;
  const before = valueBefore(values, run);
  if (value === null || before === null) return null;
  return signedDigits(form, value - before);
}

function valueBefore(values: LineData['values'], run: number): number | null {
  for (let at = run - 1; at >= 0; at -= 1) {
    const value = values[at] ?? null;
    if (value !== null) return value;
  }
  return null;
}

/** The facts that changed at a run. In a suite with several arms each text names its arms. */
export function changesAt({ arms }: SuiteData, run: number): string[] {
  const byText = new Map<string, string[]>();
  for (const { name, changes } of arms) {
    const [, words = []] = changes.find(([at]) => at === run) ?? [];
    for (const text of words) byText.set(text, [...(byText.get(text) ?? []), name]);
  }
  return [...byText].map(([text, names]) =>
    names.length === arms.length ? text : `${text} (${names.join(', ')})`,
  );
}

/** The address of a run's page on GitHub; null if it is not known. */
export function addressOfRun(repository: string | null, [, , , run]: RunRow): string | null {
  if (repository === null || run === null) return null;
  return `${repository}/actions/runs/${run[0]}/attempts/${run[1]}`;
}

/** The address of a commit on GitHub; null if it is not known. */
export function addressOfCommit(repository: string | null, [, , commit]: RunRow): string | null {
  return repository === null || commit === null ? null : `${repository}/commit/${commit}`;
}
