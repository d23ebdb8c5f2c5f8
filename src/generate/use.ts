import type { KeptAnswer } from '../records/answer.ts';
import type { ProblemVerdicts } from '../records/problem-verdicts.ts';
import { medianOf } from '../score/median.ts';
import { costOf, type Prices } from './budget.ts';

/** The use of each problem's nominal answers together, by its id. */
export type Uses = ReadonlyMap<string, NonNullable<ProblemVerdicts['use']>>;

/** Collects the use of nominal answers, kept ones too. What one answer does not say is unknown. */
export class UseCounter {
  readonly #answers = new Map<string, Pick<KeptAnswer, 'usage' | 'latencyMs'>[]>();

  note(problem: string, { usage, latencyMs }: KeptAnswer): void {
    const known = this.#answers.get(problem) ?? [];
    known.push({ usage, latencyMs });
    this.#answers.set(problem, known);
  }

  /** @param prices of tokens; undefined if they are unknown */
  uses(prices: Prices | undefined): Uses {
    return new Map(
      [...this.#answers].map(([problem, answers]) => {
        const usages = answers.flatMap(({ usage }) => usage ?? []);
        const latencies = answers.flatMap(({ latencyMs }) => latencyMs ?? []);
        const costs = usages.flatMap((usage) => costOf(usage, prices) ?? []);
        const use = {
          ...inFull(answers, usages, { tokens: sum(usages.map((u) => u.input + u.output)) }),
          ...inFull(answers, costs, { cost: sum(costs) }),
          ...inFull(answers, latencies, {
            latencyMs: sum(latencies),
            medianLatencyMs: latencies.length === 0 ? 0 : medianOf(latencies),
          }),
        };
        return [problem, use];
      }),
    );
  }
}

/** The fields if every answer says what they need, otherwise none. */
function inFull<T>(answers: readonly unknown[], known: readonly unknown[], fields: T): Partial<T> {
  return known.length === answers.length ? fields : {};
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
