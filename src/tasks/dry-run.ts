import { loadConfig } from '../config/load-config.ts';
import type { Config } from '../config/schema.ts';
import { askingSuiteOf } from '../evaluate/answer-suites.ts';
import { type CheckedSuite, checkSuites } from '../evaluate/read-suites.ts';
import { cutToShard } from '../evaluate/shard-slice.ts';
import { type Estimate, estimateSuite } from '../generate/estimate.ts';
import type { AskingSource } from '../generate/open-asking.ts';
import { stoppable } from '../system/stoppable.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';
import { grouped, plural } from '../text/numbers.ts';
import { type AskingOptions, askingFor } from './asking.ts';

export interface DryRunOptions extends AskingOptions {
  readonly configFile: string;
}

/** A suite that asks a model, and what it would ask. */
export interface SuiteEstimate {
  readonly suite: string;
  readonly model: string | null;
  readonly estimate: Estimate;
}

/**
 * Read everything that a run reads, and tell what it would ask and execute. Nothing is asked and
 * nothing is executed.
 * @returns the text for the terminal
 * @throws UserError for a mistake in the config or the data
 */
export async function dryRun(options: DryRunOptions): Promise<string> {
  const config = loadConfig(options.configFile);
  const { shard } = options;
  const whole = await stoppable(options.signal, () => checkSuites(config, options.environment));
  const suites = shard === null ? whole : whole.map((suite) => cutToShard(suite, shard));
  const asking = askingFor(config, options);
  try {
    const estimates = await estimateSuites(config, suites, asking);
    const of = new Map(estimates.map((each) => [each.suite, each]));
    const lines = suites.map((suite) => {
      const { name } = suite.config;
      const found = of.get(name);
      const samples = `${name}: ${plural(suite.samples, 'sample')}`;
      return found === undefined ? samples : `${samples}; ${estimateText(found)}`;
    });
    return `${lines.join('\n')}\nnothing was asked or executed\n`;
  } finally {
    asking.close();
  }
}

/** The estimates of all suites that ask a model. */
export async function estimateSuites(
  config: Config,
  suites: readonly CheckedSuite[],
  asking: AskingSource,
): Promise<SuiteEstimate[]> {
  const estimates: SuiteEstimate[] = [];
  for (const suite of suites) {
    const own = askingSuiteOf(suite, config);
    if (own === null) continue;
    const estimate = await estimateSuite(config, own, await asking.open());
    estimates.push({ suite: suite.config.name, model: own.questions.asked.model, estimate });
  }
  return estimates;
}

/** `820 answers of small-1: 800 kept, 20 to ask (about 5,000 tokens in, cost unknown)`. */
export function estimateText({ model, estimate }: SuiteEstimate): string {
  const { questions, kept, missing, input, output, cost, whyNot } = estimate;
  const of = model === null ? 'its command' : plainLine(model, LENGTHS.name);
  const all = `${plural(questions, 'answer')} of ${of}`;
  if (missing === 0) return `${all}: all kept`;
  const out = output === null ? 'answers of any length' : `at most ${grouped(output)} out`;
  const price = cost === null ? 'cost unknown' : `cost at most ${cost.toFixed(2)}`;
  const use = `about ${grouped(input)} tokens in, ${out}, ${price}`;
  const not =
    whyNot === null ? '' : `; they cannot be asked here: ${plainLine(whyNot, LENGTHS.message)}`;
  return `${all}: ${grouped(kept)} kept, ${grouped(missing)} to ask (${use})${not}`;
}
