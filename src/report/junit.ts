import XMLBuilder from 'fast-xml-builder';
import { type GateResult, isFailure } from '../records/gate-result.ts';
import { describePrompt } from '../records/prompt-name.ts';
import type { Results } from '../records/results.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';
import { gateName, gateWord } from './headline.ts';
import { measureSentence } from './measure-words.ts';
import type { ReportModel, SuiteModel } from './model.ts';
import { formatBound, formatPasses } from './value-texts.ts';

const MOST_FLIPS = 200;

const builder = new XMLBuilder({
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  format: true,
});

/** An element for the builder: attributes begin with `@_`. */
type Element = Readonly<Record<string, unknown>>;

/**
 * The decision as JUnit XML, which test reporters show. A suite is a test suite, a gate is a test
 * case. Only gates that fail the run and errors fail in it.
 */
export function renderJUnit({ results, suites }: ReportModel): string {
  const timestamp = results.createdAt.replace(/\.\d+Z$/, '');
  const all = [
    ...errorSuite(results),
    ...suites.map((suite) => suiteElement(suite)),
    ...(results.removedSuites ?? []).map(({ name, gates }) => ({
      name: plainLine(name, LENGTHS.message),
      testcase: gates.map((gate) => gateCase(plainLine(name, LENGTHS.message), gate)),
    })),
  ].map((suite) => ({ ...totalsOf(suite.testcase), suite }));
  const sum = (count: keyof Totals) => all.reduce((total, each) => total + each[count], 0);
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    testsuites: {
      '@_name': 'Passgate',
      '@_tests': sum('tests'),
      '@_failures': sum('failures'),
      '@_errors': sum('errors'),
      '@_skipped': sum('skipped'),
      '@_time': (results.timings.totalMs / 1000).toFixed(3),
      testsuite: all.map(({ suite: { name, ...rest }, ...totals }) => ({
        '@_name': name,
        '@_tests': totals.tests,
        '@_failures': totals.failures,
        '@_errors': totals.errors,
        '@_skipped': totals.skipped,
        '@_timestamp': timestamp,
        '@_time': '0',
        ...rest,
      })),
    },
  });
}

interface Suite {
  readonly name: string;
  readonly testcase: readonly Element[];
  readonly 'system-out'?: string;
}

interface Totals {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

function totalsOf(cases: readonly Element[]): Totals {
  const having = (name: string) => cases.filter((each) => name in each).length;
  return {
    tests: cases.length,
    failures: having('failure'),
    errors: having('error'),
    skipped: having('skipped'),
  };
}

/** Test cases about the run as a whole. */
function errorSuite({ errors, reason, measure }: Results): Suite[] {
  const changes = measure?.changes ?? [];
  const skipped = (text: string) => ({
    skipped: { '@_message': plainLine(text, LENGTHS.details) },
  });
  const testcase = [
    ...errors.map((error, index) =>
      testCase('Passgate', `the run can be believed (${index + 1})`, {
        error: messageElement(error, 'error'),
      }),
    ),
    ...(reason === undefined ? [] : [testCase('Passgate', 'is compared', skipped(reason))]),
    ...(changes.length === 0
      ? []
      : [
          testCase(
            'Passgate',
            'the measure is the same',
            skipped(measureSentence(changes, String)),
          ),
        ]),
  ];
  return testcase.length === 0 ? [] : [{ name: 'Passgate', testcase }];
}

function suiteElement({ results, flips }: SuiteModel): Suite {
  const name = plainLine(results.name, LENGTHS.message);
  const testcase = results.gates.map((gate) => gateCase(name, gate));
  const lost = flips?.newlyFailing ?? [];
  if (lost.length === 0) return { name, testcase };
  const lines = lost
    .slice(0, MOST_FLIPS)
    .map(({ id, prompts, base, head }) =>
      plainLine(
        `${id} (${prompts.map(describePrompt).join(', ')}): ${formatPasses(base)} passed in base, ${formatPasses(head)} here`,
        500,
      ),
    );
  const more = lost.length > MOST_FLIPS ? [`and ${lost.length - MOST_FLIPS} more`] : [];
  return { name, testcase, 'system-out': ['Newly failing:', ...lines, ...more].join('\n') };
}

function gateCase(suite: string, gate: GateResult): Element {
  return testCase(
    suite,
    plainLine(`${gateName(gate)} ${formatBound(gate)}`, LENGTHS.message),
    outcomeOf(gate),
  );
}

function testCase(classname: string, name: string, outcome: Element): Element {
  return { '@_classname': classname, '@_name': name, '@_time': '0', ...outcome };
}

function outcomeOf(gate: GateResult): Element {
  const { decision, reason } = gate;
  if (isFailure(gate)) return { failure: messageElement(`${gateName(gate)} ${reason}`, decision) };
  const word = gateWord(gate);
  if (word === 'pass') return {};
  return { skipped: { '@_message': plainLine(`${word}: ${reason}`, LENGTHS.details) } };
}

function messageElement(text: string, type: string): Element {
  const line = plainLine(text, LENGTHS.details);
  return { '@_message': line, '@_type': type, '#text': line };
}
