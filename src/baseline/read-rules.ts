import { placesAtBase } from '../config/default-config.ts';
import { parseConfig } from '../config/load.ts';
import type { Config } from '../config/schema.ts';
import { runRulesOf } from '../config/settings.ts';
import { ruleOf } from '../gate/gate-config.ts';
import type { Rules } from '../records/rules.ts';
import { messageOf, UserError } from '../system/errors.ts';
import { ensureCommit } from '../system/git.ts';
import { pathInRepository } from '../system/paths.ts';
import { textAt } from './commit-files.ts';

/** The rules of a commit's config, as far as they could be read. */
interface Found {
  /** Null where it has no such config yet, or none that can be read. */
  readonly rules: Rules | null;
  /** The `baseline` of that config. */
  readonly baseline: string | null;
  /** Why nobody knows what it says; null where that is known. */
  readonly warning: string | null;
}

/**
 * Read by what rules a commit's config wants to be changed, where its results do not tell. Nothing
 * is checked out.
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
    const warning = `The config of the base (${commit.slice(0, 7)}) cannot be read, so its gates may not bind (gates-from): ${why}`;
    return { rules: null, baseline: null, warning };
  }
}

/** The text of the commit's config, and its path there; null where it has none. */
async function firstAt({ file, repository }: Config, commit: string) {
  for (const place of placesAtBase(file)) {
    const path = pathInRepository(place, repository);
    const text = await textAt(repository, commit, path);
    if (text !== null) return { text, path };
  }
  return null;
}
