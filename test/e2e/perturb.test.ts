/** `passgate perturb`, and runs of the prompts that it made. */

import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Manifest, manifestSchema } from '../../src/records/perturbed.ts';
import { jsonLines } from '../support/files.ts';
import { runCli } from './support/action.ts';
import { evaluateIn, metricValue, repositoryOf } from './support/evaluation.ts';
import { temporaryFolder } from './support/folders.ts';
import { writeFiles } from './support/repository.ts';

/** Three problems in HumanEval's layout, made for this test. */
const PROBLEMS = [
  {
    task_id: 'join/words',
    prompt:
      "from typing import List\n\n\ndef join_words(words: List[str], mark: str) -> str:\n    \"\"\" Put the given texts together into a single text.\n    The texts are separated by mark.\n    >>> join_words(['a', 'b'], '-')\n    'a-b'\n    \"\"\"\n",
    entry_point: 'join_words',
    canonical_solution:
      "    result = ''\n    for i in range(len(words)):\n        if i > 0:\n            result += mark\n        result += words[i]\n    return result\n",
    test: "def check(candidate):\n    assert candidate(['a', 'b'], '-') == 'a-b'\n    assert candidate([], '-') == ''\n",
    weight: 2.5,
  },
  {
    task_id: 'count/marks',
    prompt:
      'def count_marks(text):\n    """Return the number of exclamation marks which the text contains.\n\n    count_marks("a!") == 1\n    """\n',
    entry_point: 'count_marks',
    canonical_solution:
      "    total = 0\n    for letter in text:\n        if letter == '!':\n            total = total + 1\n    return total\n",
    test: 'def check(candidate):\n    assert candidate("a!b!") == 2\n    assert candidate("") == 0\n',
    weight: 1,
  },
  {
    task_id: 'own/doc',
    prompt:
      'def own_doc():\n    """Return this description of the function, as it is written here."""\n',
    entry_point: 'own_doc',
    canonical_solution: '    return own_doc.__doc__[:40]\n',
    test: 'def check(candidate):\n    assert candidate() == "Return this description of the function,"\n',
    weight: 3,
  },
] as const;

const rowsOf = (problems: readonly object[]) =>
  // Python writes 1.0, and JavaScript would make it 1.
  jsonLines(problems).replace('"weight":1}', '"weight":1.0}');

const config = (more = '', perturb = '{ seeds: 2 }') =>
  `suites:\n  - name: made\n    language: python\n    problems: problems.jsonl\n    perturb: ${perturb}\n${more}`;

const files = (more?: string, perturb?: string) => ({
  'passgate.yml': config(more, perturb),
  'problems.jsonl': rowsOf(PROBLEMS),
});

function manifestIn(folder: string): Manifest {
  return manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
}

const linesIn = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').filter(Boolean);

/** Every file below a folder with its content. */
function contentsOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]),
  );
}

/** Answers to every made prompt: its row's own reference solution. */
function answerAll(folder: string, to: string): void {
  const answers: Record<string, string> = {};
  for (const [path, content] of contentsOf(folder)) {
    if (!path.endsWith('.jsonl')) continue;
    const rows = content
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    answers[`.${path}`] = jsonLines(
      rows.map(({ task_id, canonical_solution: completion }) => ({ task_id, completion })),
    );
  }
  writeFiles(to, answers);
}

describe('passgate perturb', () => {
  const folder = repositoryOf(files());
  const out = join(folder, 'evals');
  const suite = join(out, 'made');
  /** The output of the first run. */
  let log = '';

  it('writes rows of each transform and seed, with a manifest beside them', async () => {
    const first = await runCli(folder, 'perturb', '--out', 'evals');
    expect(first.exitCode, first.log).toBe(0);
    log = first.log;
    const { transforms, nominals, problems, skipped } = manifestIn(suite);
    expect(problems.map(({ problem }) => problem)).toEqual(PROBLEMS.map(({ task_id }) => task_id));
    expect(nominals.map(({ family }) => family).sort()).toEqual(['format', 'syntax']);
    expect(skipped.map(({ transform }) => transform)).toEqual(['BackTranslation']);
    for (const { file, made, transform, seed, family } of transforms) {
      expect(file).toBe(`${family}/${transform}_s${seed}.jsonl`);
      const path = join(suite, file);
      const ids = existsSync(path) ? linesIn(path).map((line) => JSON.parse(line).task_id) : [];
      expect(ids).toEqual(made.map(({ problem }) => problem));
    }
    expect(transforms.flatMap(({ made }) => made).length).toBeGreaterThan(60);
  });

  it('keeps the other fields of a row as they are written', () => {
    const rows = linesIn(join(suite, 'docstring/ButterFingersPerturbation_s0.jsonl'));
    const own = rows.find((line) => line.includes('count/marks'));
    expect(own).toContain('"weight":1.0}');
    const { prompt, ...rest } = JSON.parse(own ?? '{}');
    const { prompt: before, ...others } = PROBLEMS[1];
    expect(rest).toEqual(others);
    expect(prompt).not.toBe(before);
  });

  it('renames a function in its prompt, its tests and its row', () => {
    const rows = linesIn(join(suite, 'func_name/FuncRenameCamelCase_s0.jsonl'));
    const row = JSON.parse(rows[0] ?? '{}');
    expect(row.entry_point).toBe('joinWords');
    expect(row.prompt).toContain('def joinWords(');
    expect(row.prompt).toContain(">>> joinWords(['a', 'b'], '-')");
    expect(row.prompt).not.toContain('join_words');
  });

  it('gives families of partial code nominal prompts of their own', () => {
    const rows = linesIn(join(suite, 'syntax/nominal.jsonl')).map((line) => JSON.parse(line));
    const [first] = rows;
    const { prompt, canonical_solution } = PROBLEMS[0];
    expect(first.prompt + first.canonical_solution).toBe(prompt + canonical_solution);
    expect(first.prompt).toBe(
      `${prompt}    result = ''\n    for i in range(len(words)):\n        if i > 0:\n`,
    );
  });

  it('drops variants whose reference solution fails, with the reason', () => {
    const { transforms } = manifestIn(suite);
    const dropped = transforms
      .filter(({ family }) => family === 'docstring')
      .flatMap((of) => of.dropped);
    expect(dropped.length).toBeGreaterThan(0);
    for (const { problem, reason } of dropped) {
      expect(problem).toBe('own/doc');
      expect(reason).toContain('its reference solution does not pass: AssertionError');
    }
  });

  it('makes the same bytes again, also from problems in another order', async () => {
    const before = contentsOf(out);
    const { stdout } = await runCli(folder, 'perturb', '--out', 'evals', '--json');
    expect(contentsOf(out)).toEqual(before);
    // It prints the manifests as JSON.
    const [manifest] = JSON.parse(stdout);
    expect(manifestSchema.parse(manifest)).toEqual(manifestIn(suite));
    const other = repositoryOf({
      ...files(),
      'problems.jsonl': rowsOf(PROBLEMS.toReversed()),
    });
    await runCli(other, 'perturb', '--out', 'evals');
    for (const [path, content] of before) {
      if (!path.endsWith('.jsonl')) continue;
      const lines = readFileSync(join(other, 'evals', path), 'utf8').split('\n');
      expect(lines.sort(), path).toEqual(content.split('\n').sort());
    }
  });

  it('shows a summary, an example of each transform and the lines for the config', () => {
    for (const word of ['FuncRenameCamelCase', 'tab_indent', 'not applicable', 'dropped']) {
      expect(log).toContain(word);
    }
    expect(log).toContain('problems: evals/made/syntax/{transform}_s{seed}.jsonl');
    expect(log).toContain('nominal: { problems: evals/made/syntax/nominal.jsonl');
  });

  it('removes its own files of an earlier time, and no others', async () => {
    const stale = join(suite, 'docstring/ButterFingersPerturbation_s1.jsonl');
    const foreign = join(suite, 'docstring/mine_s0.jsonl');
    writeFileSync(foreign, 'mine\n');
    writeFileSync(join(folder, 'passgate.yml'), config('', '{ seeds: 1 }'));
    await runCli(folder, 'perturb', '--out', 'evals');
    expect(existsSync(stale)).toBe(false);
    expect(readFileSync(foreign, 'utf8')).toBe('mine\n');
    writeFileSync(join(folder, 'passgate.yml'), config());
  });

  it('shows the first problems side by side and writes nothing', async () => {
    const place = repositoryOf(files());
    const { exitCode, log } = await runCli(place, 'perturb', '--preview', '1');
    expect(exitCode, log).toBe(0);
    expect(log).toContain('join/words');
    expect(log).toContain('joinWords');
    expect(log).not.toContain('count/marks');
    expect(readdirSync(place).sort()).toEqual(['.git', 'passgate.yml', 'problems.jsonl']);
  });

  it('writes a page of its own', async () => {
    const place = repositoryOf(files());
    await runCli(place, 'perturb', '--html', 'made.html');
    const page = readFileSync(join(place, 'made.html'), 'utf8');
    expect(page.includes('Content-Security-Policy')).toBe(true);
    expect(page.includes('docstring%2FButterFingersPerturbation')).toBe(true);
  });

  it.each([
    [
      'a config without perturb',
      'suites: [{ name: s, language: python, problems: p.jsonl, samples: p.jsonl }]',
      'no suite has perturb: add for example',
    ],
    [
      'a name that is no folder',
      config().replace('name: made', 'name: ..'),
      'is no name for a folder',
    ],
  ])('says what to do about %s', async (_what, text, message) => {
    const place = repositoryOf({ ...files(), 'passgate.yml': text });
    const { exitCode, log } = await runCli(place, 'perturb');
    expect(exitCode).toBe(2);
    expect(log).toContain(message);
  });

  it('follows no link out of its folder', async () => {
    const place = repositoryOf({ ...files(), 'evals/made/x': '' });
    const outside = temporaryFolder('outside');
    symlinkSync(outside, join(place, 'evals/made/docstring'));
    const { exitCode, log } = await runCli(place, 'perturb', '--out', 'evals');
    expect(exitCode).toBe(2);
    expect(log).toContain('is a link that leads out of the output folder');
    expect(readdirSync(outside)).toEqual([]);
  });
});

describe('a run of made prompts', () => {
  const VARIANTS = `    variants:
      - family: docstring
        problems: evals/made/docstring/{transform}_s{seed}.jsonl
        samples: answers/docstring/{transform}_s{seed}.jsonl
      - family: func_name
        problems: evals/made/func_name/{transform}_s{seed}.jsonl
        samples: answers/func_name/{transform}_s{seed}.jsonl
      - family: syntax
        problems: evals/made/syntax/{transform}_s{seed}.jsonl
        samples: answers/syntax/{transform}_s{seed}.jsonl
        nominal: { problems: evals/made/syntax/nominal.jsonl, samples: answers/syntax/nominal.jsonl }
      - family: format
        problems: evals/made/format/{transform}_s{seed}.jsonl
        samples: answers/format/{transform}_s{seed}.jsonl
        nominal: { problems: evals/made/format/nominal.jsonl, samples: answers/format/nominal.jsonl }
`;
  const SAMPLES = '    samples: nominal.jsonl\n';
  const nominal = jsonLines(
    PROBLEMS.map(({ task_id, canonical_solution: completion }) => ({ task_id, completion })),
  );

  let known: string | undefined;
  /** A copy of a repository with made prompts and answers to all of them, which are made once. */
  async function made(): Promise<string> {
    known ??= await make();
    const copy = join(temporaryFolder('made'), 'copy');
    cpSync(known, copy, { recursive: true });
    return copy;
  }

  async function make(): Promise<string> {
    const folder = repositoryOf({ ...files(SAMPLES + VARIANTS), 'nominal.jsonl': nominal });
    const { exitCode, log } = await runCli(folder, 'perturb', '--out', 'evals');
    expect(exitCode, log).toBe(0);
    answerAll(join(folder, 'evals/made'), join(folder, 'answers'));
    return folder;
  }

  it('passes with the rewritten reference solutions as answers, and tells how far prompts are', async () => {
    const folder = await made();
    const { results, log, exitCode } = await evaluateIn(
      folder,
      'passgate.yml',
      '--baseline',
      'none',
    );
    expect(exitCode, log).toBe(0);
    const [suite] = results().suites;
    expect(metricValue(suite?.robustness?.overall.metrics, 'robust-pass@1')).toBe(1);
    expect(suite?.references?.failed).toEqual([]);
    const { transforms } = manifestIn(join(folder, 'evals/made'));
    const variants = suite?.problems.flatMap(({ variants: own }) => own) ?? [];
    expect(variants.length).toBe(transforms.reduce((sum, { made: own }) => sum + own.length, 0));
    for (const { made: by, changed } of variants) {
      expect(changed).toBe(true);
      expect(by?.characters).toBeGreaterThan(0);
      expect(by?.version).toBe(1);
    }
    expect(
      suite?.perturbed?.transforms.find(({ transform }) => transform === 'doc2comments'),
    ).toEqual({
      ...{ family: 'format', transform: 'doc2comments', version: 1, intensity: 1 },
      // The third one's function gives its own docstring back.
      ...{ made: 2, notApplicable: 0, dropped: 1 },
    });
  });

  it('warns first if prompts were made from other problems', async () => {
    const folder = await made();
    const changed = rowsOf(PROBLEMS).replace('Put the given texts', 'Glue the given texts');
    writeFileSync(join(folder, 'problems.jsonl'), changed);
    const { results, log } = await evaluateIn(folder, 'passgate.yml', '--baseline', 'none');
    const message =
      'perturbed prompts of made were made from other prompts: 1 of 3 problems changed since: run passgate perturb, and answer them again';
    expect(results().warnings).toContain(message);
    expect(log).toContain(message.slice(0, 60));
  });

  it('says in one sentence that made prompts have no answers', async () => {
    const folder = repositoryOf({ ...files(SAMPLES), 'nominal.jsonl': nominal });
    const { exitCode, log } = await evaluateIn(folder, 'passgate.yml', '--baseline', 'none');
    expect(exitCode).toBe(2);
    expect(log).toMatch(/and \d+ more prompts have no samples: write them with passgate perturb/);
    expect(log.trim().split('\n').length).toBeLessThan(4);
  });

  it('needs no files if rows of the samples name the prompts', async () => {
    const perturb = '{ transforms: [FuncRenameCamelCase, new_line_aftercode] }';
    const name = { family: 'func_name', transform: 'FuncRenameCamelCase', seed: 0 };
    const renamed = [
      { task_id: 'join/words', completion: '    return mark.join(words)\n' },
      { task_id: 'count/marks', completion: "    return text.count('!')\n" },
      { task_id: 'own/doc', completion: '    return ownDoc.__doc__[:40]\n' },
    ].map((row) => ({ ...row, ...name }));
    const partial = [
      {
        task_id: 'join/words',
        completion: '            result += mark\n        result += words[i]\n    return result\n',
      },
      {
        task_id: 'count/marks',
        completion: "        if letter == '!':\n            total = total + 1\n    return total\n",
      },
      { task_id: 'own/doc', completion: '    return own_doc.__doc__[:40]\n' },
    ];
    const format = partial.flatMap((row) => [
      { ...row, family: 'format', transform: 'nominal' },
      { ...row, family: 'format', transform: 'new_line_aftercode', seed: 0 },
    ]);
    const folder = repositoryOf({
      ...files(SAMPLES, perturb),
      'nominal.jsonl': nominal + jsonLines([...renamed, ...format]),
    });
    const { results, log, exitCode } = await evaluateIn(
      folder,
      'passgate.yml',
      '--baseline',
      'none',
    );
    expect(exitCode, log).toBe(0);
    const [suite] = results().suites;
    const families = suite?.robustness?.families ?? {};
    expect(metricValue(families.func_name?.metrics, 'robust-pass@1')).toBe(1);
    expect(metricValue(families.format?.metrics, 'robust-pass@1')).toBe(1);
  });

  it('has a name of its own for each intensity, and plots robust pass over them', async () => {
    const perturb = '{ transforms: [ButterFingersPerturbation], seeds: 1, intensity: [1, 3] }';
    const answer = ({ task_id, canonical_solution: completion }: (typeof PROBLEMS)[number]) => ({
      ...{ task_id, completion },
    });
    const names = ['ButterFingersPerturbation', 'ButterFingersPerturbation@x3'];
    const rows = PROBLEMS.slice(0, 2).flatMap((problem) =>
      names.map((transform) => ({ ...answer(problem), family: 'docstring', transform, seed: 0 })),
    );
    const folder = repositoryOf({
      'passgate.yml': config(SAMPLES, perturb),
      'problems.jsonl': rowsOf(PROBLEMS.slice(0, 2)),
      'nominal.jsonl': jsonLines([...PROBLEMS.slice(0, 2).map(answer), ...rows]),
    });
    const { results, log, exitCode, out } = await evaluateIn(
      ...([folder, 'passgate.yml', '--baseline', 'none'] as const),
    );
    expect(exitCode, log).toBe(0);
    const [suite] = results().suites;
    const transforms = Object.keys(suite?.robustness?.families.docstring?.transforms ?? {});
    expect(transforms.sort()).toEqual(names);
    const means = names.map((name) => {
      const own = suite?.problems.flatMap(({ variants }) =>
        variants
          .filter(({ transform }) => transform === name)
          .map(({ made: by }) => by?.characters ?? 0),
      );
      return own?.reduce((sum, each) => sum + each, 0) ?? 0;
    });
    expect(means[1]).toBeGreaterThan(2 * (means[0] ?? 0));
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain(
      '"intensities":[{"metric":"robust-pass@1"',
    );
  });
});

describe('passgate check of a suite that perturbs', () => {
  it('needs no samples, and checks the made prompts too', async () => {
    const folder = repositoryOf(files('', '{ families: [func_name], seeds: 1 }'));
    const { exitCode, log } = await runCli(folder, 'check');
    expect(exitCode, log).toBe(0);
    expect(log).toMatch(/made: \d+ reference solutions, \d+ passed/);
  });
});
