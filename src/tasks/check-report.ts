import type { StrengthReport } from '../records/strength.ts';
import { faultOf, faultyName, textsOf } from '../report/faulty-tests.ts';
import { listTextsNote } from '../report/list-texts-note.ts';
import { causeText, referenceName, referencesText } from '../report/references-text.ts';
import { STRENGTH_NOTE, strengthLines } from '../report/strength-lines.ts';
import { shareKilled, strengthSummary } from '../report/strength-summary.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';
import { nominalNote } from '../text/nominal.ts';
import { plural } from '../text/numbers.ts';
import type { SuiteCheck } from './check.ts';
import { estimateText } from './dry-run.ts';

/** The findings of `passgate check`, for a terminal. */
export function renderCheck(configFile: string, checks: readonly SuiteCheck[]): string {
  const lines = checks.flatMap(
    ({ suite: { config, dataset, samples }, references, asks, strength }) => {
      const parts = [
        plural(dataset.variants[0].problems.size, 'problem'),
        plural(dataset.variants.length - 1, 'perturbed prompt set'),
        plural(samples, 'sample'),
        plural(config.gates.length, 'gate'),
      ];
      const title = `${config.name}: ${parts.join(', ')}`;
      const notes = [...dataset.notes, ...listTextsNote(dataset)].map(
        (note) => `  note: ${plainLine(note, LENGTHS.message)}`,
      );
      const asked = asks === null ? [] : [`  ${estimateText(asks)}`];
      return [
        title,
        ...asked,
        ...notes,
        ...referenceLines(config, references),
        ...testsLines(references),
        ...(strength === null ? [] : strengthLines(strength).map((line) => `  ${line}`)),
      ];
    },
  );
  const warnings = checks.reduce((sum, { references }) => {
    const { failed = [], faultyTests = [] } = references ?? {};
    return sum + failed.length + faultyTests.length;
  }, 0);
  const state =
    warnings === 0 ? 'are in order' : `can be used, with ${plural(warnings, 'warning')}`;
  const note = nominalNote(lines);
  if (note !== '') lines.push(note);
  if (checks.some(({ strength }) => (strength?.problems.length ?? 0) > 0)) {
    lines.push(...STRENGTH_NOTE);
  }
  return `${[...lines, `${configFile} and its data ${state}; no sample was executed`].join('\n')}\n`;
}

function referenceLines(
  config: SuiteCheck['suite']['config'],
  references: SuiteCheck['references'],
): string[] {
  if (references === null || references.checked === 0) {
    const why = config['reference-check'] === 'off' ? 'not run (reference-check: off)' : 'none';
    return [`  reference solutions: ${why}`];
  }
  const failed = references.failed.map((failure) =>
    warning(referenceName(failure), causeText(failure)),
  );
  return [`  ${referencesText(references)}`, ...failed];
}

function testsLines(references: SuiteCheck['references']): string[] {
  const { faultyTests = [], dropped = false } = references ?? {};
  const lines = textsOf(faultyTests, dropped).map((text) => `  ${plainLine(text, LENGTHS.note)}`);
  return [...lines, ...faultyTests.map((tests) => warning(faultyName(tests), faultOf(tests)))];
}

function warning(name: string, cause: string): string {
  return `  warning: ${plainLine(name, LENGTHS.cause)}: ${plainLine(cause, LENGTHS.cause)}`;
}

/** The same as JSON. */
export function checkDocument(configFile: string, checks: readonly SuiteCheck[]) {
  return {
    config: configFile,
    suites: checks.map(({ suite: { config, dataset, samples }, references, asks, strength }) => ({
      name: config.name,
      problems: dataset.variants[0].problems.size,
      variants: dataset.variants.length - 1,
      samples,
      gates: config.gates.length,
      datasetHash: dataset.hash,
      notes: [...dataset.notes, ...listTextsNote(dataset)],
      references,
      ...(asks === null ? {} : { asks: asks.estimate }),
      ...(strength === null ? {} : { testStrength: strengthDocument(strength) }),
    })),
  };
}

function strengthDocument(report: StrengthReport) {
  return {
    ...strengthSummary(report),
    problems: report.problems.map((each) => ({
      problem: each.problem,
      testStrength: shareKilled(each),
      ...each.strength,
    })),
    notAvailable: report.notAvailable,
  };
}
