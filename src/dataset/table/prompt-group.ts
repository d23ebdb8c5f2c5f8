import { promptId } from '../../formats/prompt-id.ts';
import {
  type Answer,
  describeVariant,
  type Problem,
  type VariantName,
} from '../../records/dataset.ts';
import type { Labels } from '../../records/labels.ts';
import type { FaultList, Place } from '../../system/errors.ts';
import { asGiven } from '../extract/answer.ts';
import { whereIs } from '../problem-set.ts';
import type { TableRow } from './row.ts';
import { testsOf } from './tests.ts';

const FIELDS = ['tests', 'entryPoint', 'reference'] as const;
type Field = (typeof FIELDS)[number];

/** The fields that rows give to one prompt, each with the place of its first row. */
export interface Prompt {
  readonly name: VariantName | null;
  readonly text: string;
  readonly place: Place;
  readonly fields: Map<Field, { readonly text: string; readonly place: Place }>;
}

/** The rows of one original prompt. */
export interface Group {
  readonly id: string;
  readonly labels: Labels;
  readonly nominal: Prompt;
  /** By the variant's description. */
  readonly perturbed: Map<string, Prompt>;
  /**
   * Names given so far. The key has the transform, the prompt, and its number among equal prompts
   * of its row.
   */
  readonly names: Map<string, VariantName>;
  /** The next seed of each family and transform. */
  readonly next: Map<string, number>;
}

export function say(prompt: Prompt, row: TableRow, place: Place, faults: FaultList): void {
  for (const field of FIELDS) {
    const text = row[field];
    if (text === null) continue;
    const before = prompt.fields.get(field);
    if (before === undefined) prompt.fields.set(field, { text, place });
    else if (before.text !== text) {
      const message = `its ${field === 'entryPoint' ? 'entry point' : field} and that of the same prompt at ${whereIs(before.place)} differ`;
      faults.add(message, place);
    }
  }
}

/**
 * The variants of a row's prompts. Without a seed, the different prompts of a group and transform
 * are numbered from 0 in order. An equal prompt in another row is the same variant.
 */
export function nameAll(row: TableRow, group: Group): (VariantName | null)[] {
  const { family, transform, seed } = row;
  const times = new Map<string, number>();
  return row.prompts.map((text) => {
    if (text === null) return null;
    if (seed !== null) return { family, transform, seed };
    const time = times.get(text) ?? 0;
    times.set(text, time + 1);
    const key = JSON.stringify([family, transform, time, text]);
    const known = group.names.get(key);
    if (known !== undefined) return known;
    const counter = JSON.stringify([family, transform]);
    let next = group.next.get(counter) ?? 0;
    while (group.perturbed.has(describeVariant({ family, transform, seed: next }))) next += 1;
    group.next.set(counter, next + 1);
    const name = { family, transform, seed: next };
    group.names.set(key, name);
    return name;
  });
}

export function newGroup(row: TableRow, labels: Labels, place: Place): Group {
  const nominal = { name: null, text: row.original, place, fields: new Map() };
  const id = row.id ?? promptId(row.original);
  return { id, labels, nominal, perturbed: new Map(), names: new Map(), next: new Map() };
}

export function keyOf({ id, original }: TableRow): string {
  return id === null ? `prompt ${original}` : `id ${id}`;
}

/**
 * A problem from a prompt. Tests are the prompt's own, or its original prompt's, or the only ones
 * in the group.
 */
export function toProblem(group: Group, prompt: Prompt, language: string): Problem | string {
  const get = (field: Field): string | null | undefined => {
    const own = prompt.fields.get(field) ?? group.nominal.fields.get(field);
    if (own !== undefined) return own.text;
    const others = new Set(
      [...group.perturbed.values()].flatMap((each) => each.fields.get(field)?.text ?? []),
    );
    return others.size > 1 ? undefined : ([...others][0] ?? null);
  };
  const [tests, entryPoint, reference] = [get('tests'), get('entryPoint'), get('reference')];
  if (tests === undefined || entryPoint === undefined) {
    return 'the rows of this original prompt have different tests or entry points: give the original prompt a row with its own';
  }
  if (tests === null) return 'has no tests: expected them in a row of this original prompt';
  const complete = language === 'python' ? testsOf(tests, entryPoint) : { tests };
  if ('fault' in complete) return complete.fault;
  return {
    id: group.id,
    prompt: prompt.text,
    entryPoint,
    tests: complete.tests,
    ...group.labels,
    ...(typeof reference === 'string' ? { reference: referenceOf(reference) } : {}),
  };
}

function referenceOf(text: string): Answer {
  const { kind } = asGiven({ kind: 'either', text });
  return { kind, text };
}
