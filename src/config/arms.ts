import { z } from 'zod';
import { suggest } from '../text/suggest.ts';
import { MOST_ARMS, VARIED, type WithArms, withArms } from './arm-keys.ts';
import { name } from './fields.ts';

type Data = Readonly<Record<string, unknown>>;

/** The arm that a suite stands for. */
export interface ArmOf {
  /** The suite as the config has it. */
  readonly suite: string;
  readonly name: string;
  /** The others are compared with it; it has the suite's own name. */
  readonly isControl: boolean;
}

/** A suite that is to be checked, and the part of the config that it comes from. */
interface Origin {
  /** Its place in the config. */
  readonly suite: number;
  readonly arm: ArmOf | null;
  /** The places of its gates in the config; null if they are where they were. */
  readonly gates: readonly number[] | null;
  /** The path of a key that the arm itself has, from the suite; null if the suite has it. */
  readonly within: (path: readonly PropertyKey[]) => readonly PropertyKey[] | null;
}

/** A config whose arms are suites of their own. */
export interface Expanded {
  readonly data: unknown;
  /** The path in the config as written, for one of the expanded data. */
  pathOf(path: readonly PropertyKey[]): readonly PropertyKey[];
  /** The arm that a suite stands for, by its place in the expanded data; null for no arm. */
  armOf(suite: number): ArmOf | null;
}

/**
 * Make a suite of each arm: it has the suite's keys, but those that the arm has otherwise. The
 * control keeps the suite's name, so that it is compared with a base without arms too.
 * @param data a config as it is written
 * @param add gets mistakes in arms, with their paths in the config
 */
export function expandArms(data: unknown, add: (issue: z.core.$ZodIssue) => void): Expanded {
  const config = z.looseObject({ suites: z.array(z.unknown()) }).safeParse(data);
  if (!config.success || !config.data.suites.some(namesArms)) return asItIs(data);
  const suites: unknown[] = [];
  const origins: Origin[] = [];
  for (const [s, given] of config.data.suites.entries()) {
    const fail: Fail = (message, ...path) =>
      add(inSuite({ code: 'custom', path, message, input: undefined }, s));
    for (const { suite, origin } of hasArms(given)
      ? armsIn(given, s, fail, add)
      : [alone(given, s, fail)]) {
      suites.push(suite);
      origins.push(origin);
    }
  }
  return {
    data: { ...config.data, suites },
    pathOf: (path) => pathOf(origins, path),
    armOf: (suite) => origins[suite]?.arm ?? null,
  };
}

function asItIs(data: unknown): Expanded {
  return { data, pathOf: (path) => path, armOf: () => null };
}

type Fail = (message: string, ...path: PropertyKey[]) => void;

function inSuite(issue: z.core.$ZodIssue, place: number): z.core.$ZodIssue {
  return { ...issue, path: ['suites', place, ...issue.path] };
}

const gatesOf = z.looseObject({ gates: z.array(z.looseObject({ arm: z.unknown() })) });

/** True if a suite has arms, or a gate that names one. */
function namesArms(suite: unknown): boolean {
  const { gates = [] } = gatesOf.safeParse(suite).data ?? {};
  return hasArms(suite) || gates.some(({ arm: named }) => named !== undefined);
}

function hasArms(suite: unknown): boolean {
  return isMapping(suite) && (suite.arms ?? suite.matrix ?? suite.control) !== undefined;
}

function isMapping(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Made {
  readonly suite: unknown;
  readonly origin: Origin;
}

function alone(suite: unknown, place: number, fail: Fail): Made {
  const { gates = [] } = gatesOf.safeParse(suite).data ?? {};
  for (const [g, { arm: named }] of gates.entries()) {
    if (named !== undefined) fail('the suite has no arms', 'gates', g, 'arm');
  }
  return { suite, origin: { suite: place, arm: null, within: () => null, gates: null } };
}

function armsIn(
  given: unknown,
  place: number,
  fail: Fail,
  add: (issue: z.core.$ZodIssue) => void,
): Made[] {
  const parsed = withArms.safeParse(given);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) add(inSuite(issue, place));
    return [];
  }
  const suite = parsed.data;
  const count = (suite.arms?.length ?? 0) + combinationsIn(suite);
  if (count > MOST_ARMS) {
    // A few long lists make more arms than there is memory.
    fail(`makes ${count} arms with those listed: at most ${MOST_ARMS} are possible`, 'matrix');
    return [];
  }
  const own = [...listed(given), ...combined(suite)];
  const names = own.map((each) => each.name);
  const { control = names[0] } = suite;
  if (control === undefined) {
    fail('has no arm: list one with a name', 'arms');
    return [];
  }
  const known = (text: string) => `no arm is called "${text}"${suggest(text, names)}`;
  if (!names.includes(control)) fail(known(control), 'control');
  for (const [i, each] of own.entries()) {
    if (names.indexOf(each.name) < i)
      fail(`"${each.name}" names two arms: rename one`, ...(each.within(['name']) ?? []));
  }
  const gates = (suite.gates ?? []).map((gate, g) => ({ gate, g }));
  for (const { gate, g } of gates) {
    if (gate.arm !== undefined && !names.includes(gate.arm))
      fail(known(gate.arm), 'gates', g, 'arm');
  }
  return own.map(({ name: arm, data, within }) => {
    const isControl = arm === control;
    // A gate without an arm binds what is in use: the control.
    const mine = gates.filter(({ gate }) => (gate.arm ?? control) === arm);
    return {
      suite: {
        ...merged(suite, data),
        name: isControl ? suite.name : `${suite.name}/${arm}`,
        ...(mine.length === 0
          ? {}
          : { gates: mine.map(({ gate: { arm: _arm, ...rule } }) => rule) }),
      },
      origin: {
        suite: place,
        arm: { suite: suite.name, name: arm, isControl },
        within: isControl ? (path) => (path[0] === 'name' ? null : within(path)) : within,
        gates: mine.map(({ g }) => g),
      },
    };
  });
}

/** An arm with the keys that it has otherwise than its suite. */
interface OwnArm {
  readonly name: string;
  readonly data: Data;
  readonly within: Origin['within'];
}

/** The arms with their keys as written: later steps check them with their suite's. */
function listed(given: unknown): OwnArm[] {
  const { arms = [] } = armList.safeParse(given).data ?? {};
  return arms.map(({ name: arm, ...data }, a) => ({
    name: arm,
    data,
    within: (path) => (path[0] === 'name' || has(data, path) ? ['arms', a, ...path] : null),
  }));
}

const armList = z.looseObject({ arms: z.array(z.looseObject({ name })).optional() });

function combinationsIn({ matrix }: WithArms): number {
  const lists = Object.values(matrix ?? {});
  return lists.length === 0 ? 0 : lists.reduce((all, values) => all * values.length, 1);
}

/** One arm for each combination of values; the last key varies first. */
function combined({ matrix = {} }: WithArms): OwnArm[] {
  const keys = VARIED.filter((key) => matrix[key] !== undefined);
  if (keys.length === 0) return [];
  const all = keys.reduce<Record<string, string | number>[]>(
    (rows, key) =>
      rows.flatMap((row) => (matrix[key] ?? []).map((value) => ({ ...row, [key]: value }))),
    [{}],
  );
  return all.map((generate) => ({
    name: Object.entries(generate).map(nameOfValue).join('+'),
    data: { generate },
    within: ([first, key = '']) => {
      if (first === 'name') return ['matrix'];
      return first === 'generate' && has(generate, [key]) ? ['matrix', key] : null;
    },
  }));
}

/** `solve` of `prompts/solve.md`, `small-1`, `temperature-0.8`. */
function nameOfValue([key, value]: readonly [string, string | number]): string {
  const text = String(value);
  const isFile = key === 'prompt' || key === 'system';
  const short = isFile ? (/([^/]+?)(?:\.prompt)?(?:\.\w+)?$/.exec(text)?.[1] ?? text) : text;
  const clean = short.replaceAll(/[^\w.@/-]+/g, '-');
  return typeof value === 'number' ? `${key}-${clean}` : clean;
}

/** True if the data have the keys of a path, as far as they are keys of mappings. */
function has(data: Data, [first, ...rest]: readonly PropertyKey[]): boolean {
  const value = data[String(first)];
  if (value === undefined) return false;
  return rest.length === 0 || !isMapping(value) || has(value, rest);
}

/** A suite with the keys of an arm. Samples and a model exclude each other. */
function merged(suite: WithArms, own: Data): Data {
  const { arms: _arms, matrix: _matrix, control: _control, gates: _gates, ...shared } = suite;
  const { generate, ...rest } = own;
  if (own.samples !== undefined) {
    const { generate: _generate, ...others } = shared;
    return { ...others, ...rest };
  }
  if (!isMapping(generate)) return { ...shared, ...rest };
  const { samples: _samples, ...others } = shared;
  return {
    ...others,
    ...rest,
    generate: { ...withoutOther(shared.generate ?? {}, generate), ...generate },
  };
}

/** The keys of a suite's model, without those of another model than an arm's. */
function withoutOther(shared: Data, own: Data): Data {
  const { provider, command, 'base-url': address, key, model, api, ...settings } = shared;
  const isOther = own.command !== undefined || (own.provider ?? provider) !== provider;
  if (isOther) return settings;
  const both = { provider, command, 'base-url': address, key, model, api };
  return {
    ...settings,
    ...Object.fromEntries(Object.entries(both).filter(([, each]) => each !== undefined)),
  };
}

function pathOf(origins: readonly Origin[], path: readonly PropertyKey[]): readonly PropertyKey[] {
  const [first, place, ...rest] = path;
  const origin = first === 'suites' ? origins[Number(place)] : undefined;
  if (origin === undefined) return path;
  const start = ['suites', origin.suite];
  const [key, gate, ...more] = rest;
  if (key === 'gates' && typeof gate === 'number') {
    return [...start, 'gates', origin.gates?.[gate] ?? gate, ...more];
  }
  return [...start, ...(origin.within(rest) ?? rest)];
}
