/** @typedef {import('./race.js').Entry} Entry */
/** @typedef {import('./workloads.js').Workload} Workload */

const MOST_SHOWN = 12;

/**
 * Say whether all contestants judged alike, in every round: a fast wrong answer is worth nothing.
 * @param {readonly Entry[]} entries
 * @param {Workload} workload
 * @returns {boolean} false where a result is wrong
 */
export function printChecks(entries, workload) {
  console.log('\nresults:');
  for (const { name, attempts } of entries) {
    const counts = attempts.map(({ outcomes, samples }) => `${passes(outcomes)} of ${samples}`);
    console.log(`  ${name}: ${[...new Set(counts)].join('; ')} passed`);
  }
  const differences = [...unequal(entries, workload), ...unexpected(entries, workload)];
  if (differences.length === 0) {
    console.log('  all agree on every sample that they ran');
    return true;
  }
  const wrong = differences.filter(({ timedOut }) => !(timedOut && workload.mayTimeOut));
  const explained = differences.filter((difference) => !wrong.includes(difference));
  printSome('WRONG', wrong);
  printSome('differences that a time-out explains', explained);
  return wrong.length === 0;
}

/** @typedef {{text: string, timedOut: boolean}} Difference */

/** @type {(title: string, differences: readonly Difference[]) => void} */
function printSome(title, differences) {
  if (differences.length === 0) return;
  console.log(`  ${title}: ${differences.length}`);
  for (const { text } of differences.slice(0, MOST_SHOWN)) console.log(`    ${text}`);
  if (differences.length > MOST_SHOWN) console.log('    ...');
}

/** @param {readonly (string | null)[]} outcomes */
function passes(outcomes) {
  return outcomes.filter((outcome) => outcome === 'passed').length;
}

/**
 * Samples that passed somewhere and did not somewhere else, or now and not then.
 * @param {readonly Entry[]} entries
 * @param {Workload} workload
 * @returns {Difference[]}
 */
function unequal(entries, { samples }) {
  return samples.flatMap(({ task_id }, place) => {
    const said = entries.flatMap((entry) =>
      [...new Set(saidBy(entry, place))].map((outcome) => ({ name: entry.name, outcome })),
    );
    if (new Set(said.map(({ outcome }) => outcome === 'passed')).size < 2) return [];
    const list = said.map(({ name, outcome }) => `${name} ${outcome}`).join(', ');
    const timedOut = said.some(({ outcome }) => outcome === 'timeout');
    return [{ text: `sample ${place} (${task_id}): ${list}`, timedOut }];
  });
}

/**
 * Samples on which all agree, but not with what is known of them.
 * @param {readonly Entry[]} entries
 * @param {Workload} workload
 * @returns {Difference[]}
 */
function unexpected(entries, { samples, expected }) {
  return samples.flatMap(({ task_id }, place) => {
    const known = expected[place] ?? null;
    const said = entries.flatMap((entry) => saidBy(entry, place));
    const isWrong = said.every((outcome) => (outcome === 'passed') !== known);
    if (known === null || !isWrong) return [];
    const text = `sample ${place} (${task_id}): all say ${said[0]}, known as ${known ? 'passed' : 'not passed'}`;
    return [{ text, timedOut: said.includes('timeout') }];
  });
}

/** The outcomes of one sample, in the rounds in which it ran. @type {(entry: Entry, place: number) => string[]} */
function saidBy({ attempts }, place) {
  return attempts
    .map(({ outcomes }) => outcomes[place] ?? null)
    .filter((outcome) => outcome !== null);
}
