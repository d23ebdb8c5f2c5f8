import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { parse } from 'junit2json';
import { describe, expect, it } from 'vitest';
import type { Results, SuiteResults } from '../../src/records/results.ts';
import { renderJUnit } from '../../src/report/junit.ts';
import { linksTo } from '../../src/report/links.ts';
import { buildModel } from '../../src/report/model.ts';
import { someResults } from '../baseline/some-results.ts';

type Gate = SuiteResults['gates'][number];

const PASS: Gate = {
  metric: 'pass@1',
  bound: { min: 0.5 },
  value: 0.6,
  decision: 'pass',
  reason: 'is 60.0%, within bounds',
};

/** junit.xml of a run with these gates. */
function junitOf(gates: readonly Gate[], change: Partial<Results> = {}): string {
  const results = { ...someResults('a'.repeat(40)), ...change };
  const suites = results.suites.map((suite) => ({ ...suite, gates }));
  const circumstances = {
    noBaseline: null,
    isPullRequest: false,
    notice: '',
    repeat: [],
    links: linksTo(null, null),
  };
  const context = { ...circumstances, shared: new Map(), causes: new Map() };
  return renderJUnit(buildModel({ ...results, suites }, context));
}

/** All texts of a document as expat reads them. expat refuses every character that XML forbids. */
function textsIn(xml: string): string[] {
  const script = `
import json, sys, xml.etree.ElementTree as tree
root = tree.fromstring(sys.stdin.buffer.read())
print(json.dumps([text for e in root.iter() for text in [*e.attrib.values(), e.text or ""]]))`;
  return JSON.parse(execFileSync('python3', ['-c', script], { input: xml, encoding: 'utf8' }));
}

describe('junit.xml', () => {
  it('has one suite for each suite and one case for each gate; only failures of the run fail', async () => {
    const gates: Gate[] = [
      PASS,
      { ...PASS, value: 0.4, decision: 'fail', reason: 'is 40.0%, below the minimum of 50.0%' },
      { ...PASS, decision: 'inconclusive', reason: 'cannot be told' },
      { ...PASS, decision: 'inconclusive', onInconclusive: 'fail', reason: 'cannot be told' },
      { ...PASS, value: null, decision: 'skipped', reason: 'no baseline' },
    ];
    const report = await parse(
      junitOf(gates, { errors: ['small: 3 programs could not be judged'] }),
    );
    expect(report).toMatchObject({ tests: 6, failures: 2, errors: 1 });
    const [errors, small] = report && 'testsuite' in report ? (report.testsuite ?? []) : [];
    expect(errors?.testcase?.[0]?.error?.[0]?.message).toBe(
      'small: 3 programs could not be judged',
    );
    expect(small).toMatchObject({
      name: someResults('a'.repeat(40)).suites[0]?.name,
      tests: 5,
      failures: 2,
      skipped: 2,
    });
    expect(small?.testcase?.[0]?.name).toMatch(/^pass@1 .*50/);
    const [, failed, unclear, counted, skipped] = small?.testcase ?? [];
    expect(failed?.failure?.[0]?.message).toBe('pass@1 is 40.0%, below the minimum of 50.0%');
    expect(unclear?.skipped?.[0]?.message).toBe('inconclusive: cannot be told');
    expect(counted?.failure).toHaveLength(1);
    expect(skipped?.skipped?.[0]?.message).toBe('skipped: no baseline');
  });

  it('has neither failure nor error for a run whose gates pass', async () => {
    const xml = junitOf([PASS, { ...PASS, decision: 'skipped', reason: 'no baseline' }]);
    expect(await parse(xml)).toMatchObject({ tests: 2, failures: 0, errors: 0 });
    expect(xml).not.toMatch(/<(failure|error)\b/);
  });

  it('accepts any text: it stays well-formed, and no text becomes an element', () => {
    const evil = [
      ']]>',
      '</failure><testcase name="x"/>',
      '"\' & &#0; &x;',
      '<!--',
      'true',
      '\u0000\u0008\u001b[31m\ud800\ufffe',
    ];
    const texts = fc.sample(fc.string({ unit: 'binary' }), { numRuns: 60, seed: 1 });
    const gates = [...evil, ...texts].map(
      (text): Gate => ({ ...PASS, decision: 'fail', family: text, reason: text || 'x' }),
    );
    const found = textsIn(junitOf(gates, { errors: evil }));
    expect(found).toContain('pass@1 true true');
    expect(found).toContain('pass@1 ]]> ]]>');
    expect(found).toContain('pass@1 "\' & &#0; &x; "\' & &#0; &x;');
    expect(found.filter((text) => text.includes('<testcase name="x"/>'))).toHaveLength(5);
  });
});
