import type { SuiteConfig } from '../../config/schema.ts';
import { promptId } from '../../formats/prompt-id.ts';
import {
  type Answer,
  describeVariant,
  type ListText,
  type NamedFile,
  type Problem,
  type TableAnswer,
  type VariantName,
} from '../../records/dataset.ts';
import { FaultList, type Place } from '../../system/errors.ts';
import { clusterOf } from '../cluster.ts';
import { objectOf, readRows } from '../containers/rows.ts';
import { asGiven } from '../extract/answer.ts';
import { foundKeys, listed } from '../issues.ts';
import { type ProblemSet, whereIs } from '../problem-set.ts';
import { readAnswers } from './answers.ts';
import { codeColumn, type Layout, resolveColumns, resolveLists } from './columns.ts';
import { ListTexts } from './list-texts.ts';
import { readTableRow, type TableRow } from './row.ts';
import { testsOf } from './tests.ts';

const FIELDS = ['tests', 'entryPoint', 'reference'] as const;
type Field = (typeof FIELDS)[number];

/** The fields that rows give to one prompt, each with the place of its first row. */
interface Prompt {
  readonly name: VariantName | null;
  readonly text: string;
  readonly place: Place;
  readonly said: Map<Field, { readonly text: string; readonly place: Place }>;
}

/** The rows of one original prompt. */
interface Group {
  readonly id: string;
  readonly cluster: string | undefined;
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

/**
 * Tables of original prompts, perturbed prompts, generated code and tests. Rows are grouped by
 * `id`, or else by original prompt. Prompts are held in memory. Answers are not: they are read row
 * by row after the prompts.
 */
export class Table {
  readonly #groups = new Map<string, Group>();
  readonly #layouts = new Map<string, Layout>();
  readonly #listTexts = new ListTexts();

  /** Read a file's prompts and tests. */
  async read(
    file: NamedFile,
    form: Pick<SuiteConfig, 'columns' | 'list-columns' | 'cluster'>,
    faults: FaultList,
  ): Promise<void> {
    const header = await headerOf(file);
    const { columns, problems } = resolveColumns(header, form.columns);
    const { lists, problems: unknown } = resolveLists(columns, form['list-columns']);
    problems.push(...unknown);
    // Without one valid row the columns are unknown. The faults of the rows are enough.
    if (header.length === 0) problems.length = 0;
    else {
      const lacks = (['original_prompt', 'tests'] as const).filter((each) => !columns[each]);
      if (lacks.length > 0 && problems.length === 0) problems.push(lackOf(lacks, header));
    }
    for (const problem of problems) faults.add(problem, { file: file.shown });
    const layout = { columns, lists };
    this.#layouts.set(file.path, layout);
    for await (const rows of readRows(file, faults)) {
      for (const row of rows) {
        const data = objectOf(row, faults);
        if (data === null || problems.length > 0) continue;
        const parsed = readTableRow(data, layout);
        this.#listTexts.add(data, layout);
        const own = clusterOf(data, form.cluster);
        if (typeof parsed === 'string') faults.add(parsed, row.place);
        else if ('fault' in own) faults.add(own.fault, row.place);
        else this.#add(parsed, own.cluster, row.place, faults);
      }
    }
  }

  hasAnswers(file: NamedFile): boolean {
    return codeColumn(this.#layoutOf(file).columns) !== null;
  }

  /** Columns whose texts look like lists but are read as texts, for a hint to the user. */
  get listTexts(): readonly ListText[] {
    return this.#listTexts.found;
  }

  /** The answers of a row that was read before, or a sentence about their fault. */
  answersOf(file: NamedFile, data: object): readonly TableAnswer[] | string {
    const layout = this.#layoutOf(file);
    const row = readTableRow(data, layout);
    if (typeof row === 'string') return row;
    const group = this.#groups.get(keyOf(row));
    if (group === undefined)
      return 'has a new prompt: the file changed while it was read, so run again';
    const answers = readAnswers(data, layout, row.prompts.length);
    if (typeof answers === 'string') return answers;
    const names = nameAll(row, group);
    return answers.flatMap((texts, i) =>
      texts.map((answer) => ({ ...answer, problem: group.id, name: names[i] ?? null })),
    );
  }

  /**
   * Add the nominal and perturbed problems to a set.
   * @param language of the tests: only Python's are completed
   */
  addTo(set: ProblemSet, language: string, faults: FaultList): void {
    for (const group of this.#groups.values()) {
      for (const prompt of [group.nominal, ...group.perturbed.values()]) {
        const problem = toProblem(group, prompt, language);
        if (typeof problem === 'string') faults.add(problem, prompt.place);
        else set.add(prompt.name, problem, prompt.place, faults);
      }
    }
  }

  #layoutOf({ path }: NamedFile): Layout {
    return this.#layouts.get(path) ?? { columns: {}, lists: new Set() };
  }

  #add(row: TableRow, cluster: string | undefined, place: Place, faults: FaultList): void {
    const key = keyOf(row);
    const group = this.#groups.get(key) ?? newGroup(row, cluster, place);
    this.#groups.set(key, group);
    if (group.nominal.text !== row.original) {
      const first = whereIs(group.nominal.place);
      faults.add(`the id "${group.id}" has another original prompt at ${first}`, place);
      return;
    }
    if (group.cluster !== cluster) {
      const first = whereIs(group.nominal.place);
      faults.add(
        `the rows of "${group.id}" are of different clusters: another one is at ${first}`,
        place,
      );
      return;
    }
    for (const [i, name] of nameAll(row, group).entries()) {
      const text = row.prompts[i] ?? null;
      const known = name === null ? group.nominal : group.perturbed.get(describeVariant(name));
      const prompt = known ?? { name, text: text ?? '', place, said: new Map() };
      if (name !== null) group.perturbed.set(describeVariant(name), prompt);
      if (text !== null && prompt.text !== text) {
        faults.add(
          `${describeVariant(name)} has another prompt at ${whereIs(prompt.place)}`,
          place,
        );
      }
      say(prompt, row, place, faults);
    }
  }
}

function say(prompt: Prompt, row: TableRow, place: Place, faults: FaultList): void {
  for (const field of FIELDS) {
    const text = row[field];
    if (text === null) continue;
    const before = prompt.said.get(field);
    if (before === undefined) prompt.said.set(field, { text, place });
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
function nameAll(row: TableRow, group: Group): (VariantName | null)[] {
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

function newGroup(row: TableRow, cluster: string | undefined, place: Place): Group {
  const nominal = { name: null, text: row.original, place, said: new Map() };
  const id = row.id ?? promptId(row.original);
  return { id, cluster, nominal, perturbed: new Map(), names: new Map(), next: new Map() };
}

function keyOf({ id, original }: TableRow): string {
  return id === null ? `prompt ${original}` : `id ${id}`;
}

/**
 * A problem from a prompt. Tests are the prompt's own, or its original prompt's, or the only ones
 * in the group.
 */
function toProblem(group: Group, prompt: Prompt, language: string): Problem | string {
  const get = (field: Field): string | null | undefined => {
    const own = prompt.said.get(field) ?? group.nominal.said.get(field);
    if (own !== undefined) return own.text;
    const others = new Set(
      [...group.perturbed.values()].flatMap((each) => each.said.get(field)?.text ?? []),
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
    cluster: group.cluster,
    ...(typeof reference === 'string' ? { reference: referenceOf(reference) } : {}),
  };
}

function referenceOf(text: string): Answer {
  const { kind } = asGiven({ kind: 'either', text });
  return { kind, text };
}

/** A sentence about elements without a column. */
function lackOf(elements: readonly string[], header: readonly string[]): string {
  const [what, are] = elements.length === 1 ? ['column', 'it is'] : ['columns', 'they are'];
  const mapping = elements.map((element) => `COLUMN: ${element}`).join(', ');
  const row = Object.fromEntries(header.map((name) => [name, null]));
  const keys = foundKeys(row, ['Original Prompt', ...elements]);
  return `has no ${what} for ${listed(elements)}: say which ${are} with columns: { ${mapping} }${keys}`;
}

/** All columns of a file: rows of JSON may have different ones. */
async function headerOf(file: NamedFile): Promise<string[]> {
  const header = new Set<string>();
  const isCsv = /\.[ct]sv(\.gz)?$/i.test(file.path);
  // Faults here are reported later, when the rows are read.
  for await (const rows of readRows(file, new FaultList())) {
    for (const { value } of rows) {
      if (value === null || typeof value !== 'object') continue;
      for (const name of Object.keys(value)) if (header.size < 1000) header.add(name);
    }
    if (isCsv) break;
  }
  return [...header];
}
