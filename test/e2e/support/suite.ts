import type { Files } from './repository.ts';

/** A suite of one-line functions, small enough to be judged in a moment. */
export interface SuiteOptions {
  /** The samples of each problem, `1` for a right one and `0` for a wrong one. */
  readonly nominal: readonly string[];
  /** The same under the family `func_name`, which is left out by default. */
  readonly renamed?: readonly string[];
  /** Problem ids; `add/0`, `add/1`, ... by default. */
  readonly ids?: readonly string[];
  /** The transform of `renamed`. */
  readonly transform?: string;
  /**
   * YAML of the gates, a flow mapping each. By default one is nominal and, with `renamed`, one
   * robust.
   */
  readonly gates?: readonly string[];
  /** More lines of the suite, such as `k: [1, 2]`. */
  readonly more?: readonly string[];
  /** Lines of further suites, whose list items are indented by two spaces. */
  readonly others?: readonly string[];
  /** More lines at the end of the config. */
  readonly rest?: readonly string[];
  /** The body of a wrong sample's function. */
  readonly wrong?: string;
  /** The config's path. Its data lie beside it. */
  readonly config?: string;
}

export const CONFIG = '.github/passgate.yml';
const TRANSFORM = 'FuncRenameCamelCase';
const NOMINAL_GATE = '{ metric: pass@1, min: 0.2, max-drop: 0.05 }';
const ROBUST_GATE = '{ metric: robust-pass@1, family: func_name, max-drop: 0.05 }';

/** The config, problems and samples of a suite, to be committed. */
export function suite(options: SuiteOptions): Files {
  const { nominal, renamed, transform = TRANSFORM, config = CONFIG } = options;
  const folder = config.includes('/') ? config.slice(0, config.lastIndexOf('/') + 1) : '';
  const ids = options.ids ?? nominal.map((_, index) => `add/${index}`);
  const wrong = options.wrong ?? 'return number - 1';
  const gates = options.gates ?? [NOMINAL_GATE, ...(renamed === undefined ? [] : [ROBUST_GATE])];
  const variant = `${transform}_s0.jsonl`;
  const variants = [
    '    variants:',
    '      - family: func_name',
    '        problems: data/renamed_{transform}_s{seed}.jsonl',
    '        samples: data/answers_{transform}_s{seed}.jsonl',
  ];
  const lines = [
    'suites:',
    '  - name: small',
    '    problems: data/problems.jsonl',
    '    samples: data/samples.jsonl',
    ...(renamed === undefined ? [] : variants),
    ...(options.more ?? []).map((line) => `    ${line}`),
    '    gates:',
    ...gates.map((gate) => `      - ${gate}`),
    ...(options.others ?? []),
    // There are few programs: starting a second helper takes longer than all of them.
    'workers: 1',
    ...(options.rest ?? []),
  ];
  return {
    [config]: `${lines.join('\n')}\n`,
    [`${folder}data/problems.jsonl`]: problems(ids, 'add_number'),
    [`${folder}data/samples.jsonl`]: samples(ids, nominal, wrong),
    ...(renamed === undefined
      ? {}
      : {
          [`${folder}data/renamed_${variant}`]: problems(ids, 'addNumber'),
          [`${folder}data/answers_${variant}`]: samples(ids, renamed, wrong),
        }),
  };
}

/** Problems in HumanEval's form: problem i adds i + 1. */
function problems(ids: readonly string[], name: string): string {
  return jsonl(
    ids.map((id, index) => ({
      task_id: id,
      prompt: `def ${name}(number):\n    """Add ${index + 1}."""\n`,
      entry_point: name,
      test: `def check(candidate):\n    assert candidate(1) == ${index + 2}\n`,
    })),
  );
}

function samples(ids: readonly string[], rows: readonly string[], wrong: string): string {
  return jsonl(
    ids.flatMap((id, index) =>
      [...(rows[index] ?? '')].map((mark) => ({
        task_id: id,
        completion: `    ${mark === '1' ? `return number + ${index + 1}` : wrong}\n`,
      })),
    ),
  );
}

/** One JSON object on each line. */
function jsonl(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
