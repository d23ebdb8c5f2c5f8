import { ruleWithin } from '../../gate/gate-config.ts';
import { describeShard } from '../../records/shard.ts';
import { UserError } from '../../system/errors.ts';
import { plural } from '../../text/numbers.ts';
import type { Found, Part, Whole } from './part.ts';
import { requireSound } from './require-sound.ts';

/**
 * The shards of one run in their order, each exactly once and all of the same work.
 * @throws UserError that names shards that are missing, given twice, different, or not sound
 */
export function requireWhole(parts: readonly Part[]): Whole {
  const found = parts.map(({ label, results }): Found => {
    const { shard } = results;
    if (shard !== undefined) return { label, results, shard };
    throw new UserError(`${label} is no shard: it has the results of a whole run`);
  });
  const [first, ...others] = [...found].sort((a, b) => a.shard.index - b.shard.index);
  if (first === undefined) throw new UserError('there is no shard to merge');
  for (const other of others) requireSame(first, other);
  const faults = [...twice(found), ...missing(found, first.shard.count)];
  if (faults.length > 0) throw new UserError(faults.map((message) => ({ message })));
  requireSound(found);
  return [first, ...others];
}

function twice(found: readonly Found[]): string[] {
  const seen = new Map<number, Found>();
  return found.flatMap((part) => {
    const other = seen.get(part.shard.index);
    seen.set(part.shard.index, part);
    if (other === undefined) return [];
    return [`${other.label} and ${part.label} are both shard ${describeShard(part.shard)}`];
  });
}

function missing(found: readonly Found[], count: number): string[] {
  const there = new Set(found.map(({ shard }) => shard.index));
  const lacking = Array.from({ length: count }, (_, i) => i + 1).filter((i) => !there.has(i));
  if (lacking.length === 0) return [];
  const verb = lacking.length === 1 ? 'is' : 'are';
  return [
    `${plural(lacking.length, 'shard')} of ${count} ${verb} missing: ${lacking.join(', ')}; merge runs after all of them`,
  ];
}

/** The facts that must be equal in all shards of a run, by their names in messages. */
function factsOf({ results, shard }: Found): Map<string, unknown> {
  const { tool, commit, isolation, suites } = results;
  const facts = new Map<string, unknown>([
    ['the number of shards', shard.count],
    ['the version of passgate', tool.version],
    ['the commit', commit],
    ['the isolation', isolation.tier],
    ["Python's version", isolation.python],
    ['the suites', suites.map(({ name }) => name).join(', ')],
    ['what decides', results.rules],
  ]);
  for (const suite of suites) {
    const of = (what: string) => `${what} of ${suite.name}`;
    facts.set(of('the data files'), suite.datasetHash);
    facts.set(of('the number of problems'), suite.slice?.of);
    facts.set(of('the language'), [suite.language, suite.toolchain].join(' '));
    facts.set(of('the limits'), suite.limits);
    facts.set(of('max-errors'), suite.slice?.maxErrors);
    facts.set(of('the settings'), suite.settings);
    facts.set(of('the metrics'), Object.keys(suite.metrics).join(', '));
    facts.set(of('the gates'), suite.gates.map(ruleWithin));
  }
  return facts;
}

const LONGEST_FACT = 80;

function requireSame(first: Found, other: Found): void {
  const [ours, theirs] = [factsOf(first), factsOf(other)];
  for (const [name, fact] of ours) {
    const [one, another] = [fact, theirs.get(name)].map((value) => JSON.stringify(value) ?? 'none');
    if (one === another) continue;
    const cut = (text = 'none') => text.slice(0, LONGEST_FACT);
    throw new UserError(
      `${first.label} and ${other.label} are not of the same run: ${name} differs (${cut(one)} and ${cut(another)})`,
    );
  }
}
