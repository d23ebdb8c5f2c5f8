import type { Config } from '../config/schema.ts';
import type { Executor } from '../execute/executor.ts';
import type { AskingSource } from '../generate/open-asking.ts';
import type { Baseline, ResolvedBase } from '../records/baseline.ts';
import { isStore, SOURCES, type Way } from '../records/baseline-source.ts';
import type { Results } from '../records/results.ts';
import { fromResults } from '../results/read-results.ts';
import { messageOf, UserError } from '../system/errors.ts';
import { VERSION } from '../system/version.ts';
import { shortCommit } from '../text/commit.ts';
import { plainLine } from '../text/escape.ts';
import { plural } from '../text/numbers.ts';
import { ancestorsOf, MOST_ANCESTORS } from './ancestors.ts';
import { readRules } from './read-rules.ts';
import { rerun } from './rerun.ts';
import type { ResultStore } from './stores/store.ts';
import type { Plan, Wanted } from './ways.ts';

/** The context to resolve a plan. */
interface ResolveContext {
  readonly config: Config;
  /** The means of evaluating it again; null if nothing can be executed any more. */
  readonly means: { readonly executor: Executor; readonly asking: AskingSource } | null;
  readonly stores: readonly ResultStore[];
  readonly signal: AbortSignal;
}

const LONGEST_NOTE = 400;
/** The search for ancestors with results ends after this time. */
const LONGEST_SEARCH_MS = 120_000;

/**
 * Get the planned baseline by the first way that works.
 * @throws UserError if a baseline was named and is not available
 */
export async function resolveBaseline(plan: Plan, context: ResolveContext): Promise<ResolvedBase> {
  const found = 'ways' in plan.source ? await search(plan.source, context) : plan.source;
  const warnings = [...plan.warnings, ...(found.warnings ?? [])];
  const { boundBy } = plan;
  if (boundBy === 'baseline') return { ...found, warnings };
  if (boundBy === 'nobody') return { ...found, rules: null, warnings };
  const origin = 'none' in found ? null : found.baseline.origin;
  if (origin?.distance === 0 && origin.commit === boundBy.commit) return { ...found, warnings };
  const { rules, warning } = await readRules(context.config, boundBy.commit);
  return { ...found, rules, warnings: warning === null ? warnings : [...warnings, warning] };
}

async function search(wanted: Wanted, context: ResolveContext): Promise<ResolvedBase> {
  const stores = context.stores.filter(({ source }) => wanted.ways.includes(source));
  const looking = new Search(wanted.commit, { ...context, stores });
  for (const way of wanted.ways) {
    const baseline = await looking.by(way, wanted.isRequired);
    if (baseline !== null) return { baseline, notes: looking.notes };
  }
  if (!wanted.isRequired) return { none: looking.why, notes: looking.notes };
  throw new UserError(
    `baseline ${shortCommit(wanted.commit)}: there are no results of it: ${looking.why}`,
  );
}

/** Tries the ways to one commit's results and notes why a way failed. */
class Search {
  readonly #commit: string;
  readonly #context: ResolveContext;
  readonly #broken = new Set<ResultStore>();
  readonly #notes: string[] = [];
  #isExact = true;
  #why = '';

  constructor(commit: string, context: ResolveContext) {
    this.#commit = commit;
    this.#context = context;
  }

  get notes(): readonly string[] {
    return this.#notes.slice(0, 20);
  }

  /** The reason why there are no results: from the last way to the exact commit. */
  get why(): string {
    return this.#why;
  }

  async by(way: Way, isRequired: boolean): Promise<Baseline | null> {
    try {
      if (way === 'rerun') return await this.#rerun();
      if (way === 'ancestor') return await this.#ancestor();
      return await this.#stored(way);
    } catch (error) {
      this.#context.signal.throwIfAborted();
      if (isRequired || !(error instanceof UserError)) throw error;
      const [first = ''] = error.message.split('\n');
      this.#note(way, first);
      return null;
    }
  }

  get #short(): string {
    return shortCommit(this.#commit);
  }

  #note(way: Way, text: string): void {
    this.#notes.push(plainLine(`${way}: ${text}`, LONGEST_NOTE));
    if (!this.#isExact && this.#why !== '') return;
    this.#why = isStore(way) ? `${SOURCES[way].store}: ${text}` : text;
  }

  async #rerun(): Promise<Baseline> {
    const { config, means, signal } = this.#context;
    if (means === null) throw new UserError('merge executes nothing');
    const base = await rerun(config, this.#commit, { ...means, signal });
    return { origin: { source: 'rerun', commit: this.#commit, distance: 0 }, ...base };
  }

  async #stored(source: ResultStore['source']): Promise<Baseline | null> {
    const store = this.#context.stores.find((each) => each.source === source);
    if (store === undefined) {
      this.#note(source, 'only the action can read it');
      return null;
    }
    const results = await this.#look(store, this.#commit, (why) => this.#note(source, why));
    if (results === null) return null;
    this.#noteVersion(source, results);
    return fromResults(results, { source, commit: this.#commit, distance: 0 });
  }

  async #ancestor(): Promise<Baseline | null> {
    this.#isExact = false;
    const { config, stores, signal } = this.#context;
    const usable = () => stores.filter((store) => !this.#broken.has(store));
    if (usable().length === 0) return null;
    const ancestors = await ancestorsOf(config.repository, this.#commit);
    const end = performance.now() + LONGEST_SEARCH_MS;
    let looked = 0;
    for (const [index, commit] of ancestors.entries()) {
      if (usable().length === 0 || performance.now() > end) break;
      looked += 1;
      for (const store of usable()) {
        const results = await this.#look(store, commit, () => {});
        signal.throwIfAborted();
        if (results === null) continue;
        const distance = index + 1;
        this.#note(
          'ancestor',
          `${shortCommit(commit)}, ${plural(distance, 'first-parent commit')} before ${this.#short}, is the nearest with results (${SOURCES[store.source].store})`,
        );
        this.#noteVersion('ancestor', results);
        return fromResults(results, { source: 'ancestor', commit, distance });
      }
    }
    if (looked < ancestors.length) {
      this.#note('ancestor', `given up after ${plural(looked, 'commit')} before ${this.#short}`);
      return null;
    }
    const all = looked === MOST_ANCESTORS ? `none of the ${looked} commits` : 'no commit';
    this.#note('ancestor', `${all} before ${this.#short} has results`);
    return null;
  }

  /** A store that cannot be read is noted and not asked again. */
  async #look(
    store: ResultStore,
    commit: string,
    whyNot: (why: string) => void,
  ): Promise<Results | null> {
    try {
      const found = await store.find(commit, this.#context.signal);
      if ('none' in found) {
        whyNot(found.none);
        return null;
      }
      for (const note of found.notes ?? [])
        this.#notes.push(plainLine(`${store.source}: ${note}`, LONGEST_NOTE));
      return found.results;
    } catch (error) {
      this.#context.signal.throwIfAborted();
      if (error instanceof UserError) whyNot(error.message);
      else {
        // No answer of a service may end the run.
        this.#broken.add(store);
        this.#note(store.source, messageOf(error));
      }
      return null;
    }
  }

  /** The comparison itself does not show the tool's version. */
  #noteVersion(way: Way, { tool }: Results): void {
    if (tool.version === VERSION) return;
    const note = `${way}: was evaluated by Passgate ${tool.version}, here ${VERSION}`;
    this.#notes.push(plainLine(note, LONGEST_NOTE));
  }
}
