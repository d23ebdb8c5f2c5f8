import { AUDIT, CAN_CHANGE } from './perturb-recode.js';
import { BOUNDS } from './perturb-speed.js';
import { printTable } from './table.js';

/** @typedef {import('./perturb-sets.js').ProblemSet} ProblemSet */
/** @typedef {import('./perturb-references.js').Figures} Figures */
/** @typedef {import('./perturb-made.js').Told} Told */

/**
 * Print what was made, transform by transform, and say where an aim is missed.
 * @type {(set: ProblemSet, problems: number, all: readonly Figures[], told: Map<string, Told>) => void}
 */
export function printMade({ name }, problems, all, told) {
  const canChange = (/** @type {string} */ transform) =>
    name === 'humaneval' ? CAN_CHANGE[bare(transform)] : undefined;
  printTable(
    ['transform', 'made', 'not applicable', 'dropped', 'problems %', 'can %', 'changed %'].concat([
      'distinct %',
      'reference passes %',
      'intact %',
      'characters %',
      'words %',
    ]),
    all.map((each) => {
      const { transform } = each;
      const { notApplicable = 0, dropped = 0, distance } = told.get(transform) ?? {};
      return [
        transform,
        String(each.variants),
        String(notApplicable),
        String(dropped),
        percent(each.problems, problems),
        canChange(transform)?.toFixed(1) ?? '-',
        percent(each.changed, each.variants),
        percent(each.distinct, each.variants),
        each.passing === null ? '-' : percent(each.passing, each.ran + each.unfit),
        percent(each.intact, each.changed),
        percent(distance?.characters ?? 0, 1),
        percent(distance?.words ?? 0, 1),
      ];
    }),
  );
  for (const { transform, problems: reached, passing, ran, unfit } of all) {
    if (passing !== null && passing < BOUNDS.passing * (ran + unfit)) {
      console.log(`  aim missed: ${transform}: ${ran + unfit - passing} references fail`);
    }
    const can = (canChange(transform) ?? 0) / 100;
    if (reached < BOUNDS.canChange * can * problems) {
      console.log(`  aim missed: ${transform} changes ${reached} of ${Math.round(can * problems)}`);
    }
  }
}

/** @param {Map<string, Told>} told */
export function printReasons(told) {
  for (const [transform, { reasons, unfit }] of told) {
    const all = Object.entries(reasons).toSorted((a, b) => b[1] - a[1]);
    const texts = all.map(([reason, count]) => `${reason} (${count})`);
    if (unfit.length > 0) texts.push(`its reference solution does not pass (${unfit.length})`);
    if (texts.length > 0) console.log(`  dropped by ${transform}: ${texts.slice(0, 4).join('; ')}`);
  }
}

/**
 * Print ReCode's released variants beside the made ones: what their audit found, and what the same
 * checks find here.
 * @type {(set: ProblemSet, made: readonly Figures[], released: readonly Figures[]) => void}
 */
export function printReleased({ released: name }, made, released) {
  if (name === null) return;
  if (released.length === 0) console.log('\nReCode: its release is not here, see --prompts');
  console.log('\nReCode as released, and the made ones; fails and altered are of the changed ones');
  const names =
    released.length > 0 ? released.map(({ transform }) => transform) : Object.keys(AUDIT);
  const find = (/** @type {readonly Figures[]} */ all, /** @type {string} */ name) =>
    all.find(({ transform }) => bare(transform) === name);
  const columns = ['same %', 'fails %', 'examples altered %', 'anything altered %', 'edited %'];
  printTable(
    ['transform', 'audit: same %', 'fails %', 'ReCode: same %', ...columns.slice(1)].concat([
      'made: same %',
      ...columns.slice(1),
    ]),
    names.map((transform) => {
      const [same, fails] = (name === 'humaneval' ? AUDIT[transform] : undefined) ?? [];
      return [
        transform,
        same?.toFixed(1) ?? '-',
        fails?.toFixed(1) ?? '-',
        ...besides(find(released, transform)),
        ...besides(find(made, transform)),
      ];
    }),
  );
}

/**
 * A transform's own name, without its version.
 * @param {string} transform
 */
function bare(transform) {
  return transform.split('@')[0] ?? transform;
}

/** @param {Figures | undefined} figures */
function besides(figures) {
  if (figures === undefined) return ['-', '-', '-', '-', '-'];
  const { variants, changed, passing, ran, unfit, intact, altered, distance } = figures;
  return [
    percent(variants - changed, variants),
    passing === null ? '-' : percent(ran + unfit - passing, ran + unfit),
    percent(altered.example?.length ?? 0, changed),
    percent(changed - intact, changed),
    percent(distance, 1),
  ];
}

/** @type {(part: number, of: number) => string} */
function percent(part, of) {
  return of === 0 ? '-' : ((100 * part) / of).toFixed(1);
}
