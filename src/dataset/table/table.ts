import type { SuiteConfig } from '../../config/schema.ts';
import {
  describeVariant,
  type ListText,
  type NamedFile,
  type TableAnswer,
  type VariantName,
} from '../../records/dataset.ts';
import type { Labels } from '../../records/labels.ts';
import type { FaultList, Place } from '../../system/errors.ts';
import { objectOf, type Row } from '../containers/rows.ts';
import { HeldFaults } from '../held-faults.ts';
import { type ProblemSet, whereIs } from '../problem-set.ts';
import { readLabels } from '../read-labels.ts';
import { readAnswers } from './answers.ts';
import { codeColumn, type Layout } from './columns.ts';
import { type ColumnSettings, LayoutFinder } from './layout.ts';
import { ListTexts } from './list-texts.ts';
import { type Group, keyOf, nameAll, newGroup, say, toProblem } from './prompt-group.ts';
import { readTableRow, type TableRow } from './row.ts';

/** A suite's settings about its tables. */
type TableForm = ColumnSettings & Pick<SuiteConfig, 'cluster' | 'tags'>;

/** A file of a table, after its first reading. */
interface ReadFile {
  readonly layout: Layout;
  readonly answers: AnswerCounts;
}

/** The numbers of answers, by the variant's description and by the problem's id. */
type AnswerCounts = Map<string, Map<string, number>>;

/**
 * Tables of original prompts, perturbed prompts, generated code and tests. Rows are grouped by
 * `id`, or else by original prompt. Prompts are held in memory. Answers are not: the first reading
 * checks and counts them, and they are read again row by row when they run.
 */
export class Table {
  readonly #form: TableForm;
  readonly #known: ReadonlyMap<string, readonly string[]>;
  readonly #headers = new Map<string, readonly string[]>();
  readonly #groups = new Map<string, Group>();
  readonly #files = new Map<string, ReadFile>();
  readonly #listTexts = new ListTexts();
  readonly #answerFaults = new HeldFaults();
  #isStale = false;

  /** @param headers all columns of each file, by its path, if they are known from a first reading */
  constructor(form: TableForm, headers: ReadonlyMap<string, readonly string[]> = new Map()) {
    this.#form = form;
    this.#known = headers;
  }

  /**
   * True if a late row had a column that changes the meaning of earlier rows. The files must then
   * be read again into a new table, with all headers known.
   */
  get isStale(): boolean {
    return this.#isStale;
  }

  /** All columns of each file that was read, by its path. */
  get headers(): ReadonlyMap<string, readonly string[]> {
    return this.#headers;
  }

  /**
   * Read a file's prompts and tests; check and count its answers.
   * @param groups the file's rows
   * @param faults gets all faults but those of answers: see addAnswerFaults
   */
  async read(
    file: NamedFile,
    groups: AsyncIterable<readonly Row[]>,
    faults: HeldFaults,
  ): Promise<void> {
    const known = this.#known.get(file.path);
    const finder = new LayoutFinder(this.#form, known);
    const answers: AnswerCounts = new Map();
    for await (const rows of groups) {
      const { layout, isLate } = finder.next(rows);
      if (isLate && known === undefined) this.#isStale = true;
      for (const row of rows) {
        const data = objectOf(row, faults);
        // A stale table needs only the columns of the other rows.
        if (data === null || layout.problems.length > 0 || this.#isStale) continue;
        this.#readRow(data, layout, answers, row.place, faults);
      }
    }
    const { columns, lists, problems } = finder.finish();
    faults.addFirst(problems.map((message) => ({ message, place: { file: file.label } })));
    this.#headers.set(file.path, finder.header);
    this.#files.set(file.path, { layout: { columns, lists }, answers });
  }

  hasAnswers(file: NamedFile): boolean {
    return codeColumn(this.#layoutOf(file).columns) !== null;
  }

  /** Columns whose texts look like lists but are read as texts, for a hint to the user. */
  get listTexts(): readonly ListText[] {
    return this.#listTexts.found;
  }

  /** Add the faults of all answers. They are apart, because problems are complete without answers. */
  addAnswerFaults(faults: FaultList): void {
    this.#answerFaults.release(faults);
  }

  /** The numbers of answers in a file. */
  answersIn({ path }: NamedFile): ReadonlyMap<string, ReadonlyMap<string, number>> {
    return this.#files.get(path)?.answers ?? new Map();
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
        else {
          const row = { format: 'table', problem, place: prompt.place } as const;
          set.add(prompt.name, problem, prompt.place, faults, row);
        }
      }
    }
  }

  #layoutOf({ path }: NamedFile): Layout {
    return this.#files.get(path)?.layout ?? { columns: {}, lists: new Set() };
  }

  #readRow(
    data: object,
    layout: Layout,
    counts: AnswerCounts,
    place: Place,
    faults: FaultList,
  ): void {
    const row = readTableRow(data, layout);
    this.#listTexts.add(data, layout);
    const own = readLabels(data, this.#form);
    if (typeof row === 'string') faults.add(row, place);
    else if ('fault' in own) faults.add(own.fault, place);
    else {
      const added = this.#add(row, own, place, faults);
      if (added === null) return;
      const answers = readAnswers(data, layout, row.prompts.length);
      if (typeof answers === 'string') this.#answerFaults.add(answers, place);
      else count(answers, added.names, added.id, counts);
    }
  }

  /**
   * Add a row to its group.
   * @returns the problem's id and the variant of each prompt; null, with a fault, if the row does
   * not fit into its group
   */
  #add(
    row: TableRow,
    labels: Labels,
    place: Place,
    faults: FaultList,
  ): { readonly id: string; readonly names: readonly (VariantName | null)[] } | null {
    const key = keyOf(row);
    const group = this.#groups.get(key) ?? newGroup(row, labels, place);
    this.#groups.set(key, group);
    if (group.nominal.text !== row.original) {
      const first = whereIs(group.nominal.place);
      faults.add(`the id "${group.id}" has another original prompt at ${first}`, place);
      return null;
    }
    const differing = differingLabel(group.labels, labels);
    if (differing !== null) {
      const first = whereIs(group.nominal.place);
      faults.add(`the rows of "${group.id}" ${differing}: another one is at ${first}`, place);
      return null;
    }
    const names = nameAll(row, group);
    for (const [i, name] of names.entries()) {
      const text = row.prompts[i] ?? null;
      const known = name === null ? group.nominal : group.perturbed.get(describeVariant(name));
      const prompt = known ?? { name, text: text ?? '', place, fields: new Map() };
      if (name !== null) group.perturbed.set(describeVariant(name), prompt);
      if (text !== null && prompt.text !== text) {
        faults.add(
          `${describeVariant(name)} has another prompt at ${whereIs(prompt.place)}`,
          place,
        );
      }
      say(prompt, row, place, faults);
    }
    return { id: group.id, names };
  }
}

function count(
  answers: readonly (readonly unknown[])[],
  names: readonly (VariantName | null)[],
  problem: string,
  counts: AnswerCounts,
): void {
  for (const [i, { length }] of answers.entries()) {
    const key = describeVariant(names[i] ?? null);
    const ofVariant = counts.get(key) ?? new Map<string, number>();
    counts.set(key, ofVariant);
    ofVariant.set(problem, (ofVariant.get(problem) ?? 0) + length);
  }
}

/** The words on labels that two rows of one problem must share; null if they do. */
function differingLabel(one: Labels, other: Labels): string | null {
  if (one.cluster !== other.cluster) return 'are of different clusters';
  const isSame = JSON.stringify(one.tags) === JSON.stringify(other.tags);
  return isSame ? null : 'have different tags';
}
