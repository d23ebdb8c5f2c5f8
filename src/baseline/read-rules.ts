import { placesAtBase } from '../config/default-config.ts';
import { parseConfig } from '../config/load-config.ts';
import type { Config } from '../config/schema.ts';
import { runRulesOf } from '../config/settings.ts';
import { ruleOf } from '../gate/gate-config.ts';
import type { Rules } from '../records/rules.ts';
import { messageOf, UserError } from '../system/errors.ts';
import { ensureCommit } from '../system/git.ts';
import { pathInRepository } from '../system/paths.ts';
import { shortCommit } from '../text/commit.ts';
import { textAt } from './commit-files.ts';

/** The rules of a commit's config, as far as they could be read. */
interface Found {
  /** Null if the commit has no such config, or it cannot be read. */
  readonly rules: Rules | null;
  /** The `baseline` of that config. */
  readonly baseline: string | null;
  /** The reason why the config cannot be read; null if it could. */
  readonly warning: string | null;
}

/**
 * Read a commit's rules for changes from its config, without a checkout. It is needed if the
 * commit's results do not contain them.
 * @param config head's: the commit's is read from the same place
 */
export async function readRules(config: Config, commit: string): Promise<Found> {
  const { repository } = config;
  try {
    await ensureCommit(repository, commit);
    const found = await firstAt(config, commit);
    if (found === null) return { rules: null, baseline: null, warning: null };
    const { data: base } = parseConfig(found.text, found.path);
    const gates = base.suites.map(({ name, gates }) => [name, gates.map(ruleOf)] as const);
    const rules = { ...runRulesOf(base), gates: new Map(gates) };
    return { rules, baseline: base.baseline, warning: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [why = ''] = messageOf(error).split('\n');
    const warning = `The config of the base (${shortCommit(commit)}) cannot be read, so its gates may not bind (gates-from): ${why}`;
    return { rules: null, baseline: null, warning };
  }
}

/** The text and path of the commit's config; null if it has none. */
async function firstAt({ file, repository }: Config, commit: string) {
  for (const place of placesAtBase(file)) {
    const path = pathInRepository(place, repository);
    const text = await textAt(repository, commit, path);
    if (text !== null) return { text, path };
  }
  return null;
}
