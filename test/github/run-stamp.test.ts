import { describe, expect, it } from 'vitest';
import { readStamp, stampOf, withStamp } from '../../src/github/run-stamp.ts';
import { DECISIONS } from '../../src/records/decision-schemas.ts';

const HEAD = 'a'.repeat(40);
const RUN = { GITHUB_RUN_ID: '100', GITHUB_RUN_ATTEMPT: '2' };

describe('the stamp of a run', () => {
  it.each(DECISIONS)('is read as it was written: %s', (decision) => {
    const stamp = stampOf(RUN, HEAD, { decision, errors: [] });
    expect(stamp).toMatchObject({ id: 100, attempt: 2, head: HEAD, outcome: decision });
    expect(stamp?.by).toMatch(/^[\da-f]{16}$/);
    expect(readStamp(withStamp('first\n\nthird', stamp))).toEqual(stamp);
  });

  it('shows an error if the run ended with one, whatever its gates decided', () => {
    const stamp = stampOf(RUN, HEAD, { decision: 'inconclusive', errors: ['no memory'] });
    expect(stamp?.outcome).toBe('error');
    expect(readStamp(withStamp('', stamp))).toEqual(stamp);
  });

  it('differs in each process', () => {
    const results = { decision: 'pass', errors: [] } as const;
    expect(stampOf(RUN, HEAD, results)?.by).not.toBe(stampOf(RUN, HEAD, results)?.by);
  });

  it('does not exist if the runner names neither the run nor the commit', () => {
    const results = { decision: 'pass', errors: [] } as const;
    expect(stampOf({}, HEAD, results)).toBeNull();
    expect(stampOf({ GITHUB_RUN_ID: 'x' }, HEAD, results)).toBeNull();
    expect(stampOf(RUN, '', results)).toBeNull();
    expect(stampOf({ GITHUB_RUN_ID: '100' }, HEAD, results)).toMatchObject({ attempt: 1 });
  });

  it('is read from an earlier version, but not from similar text', () => {
    const old = `passgate:run id=100 attempt=2 head=${HEAD}`;
    const read = (line: string) => readStamp(`first\n<!-- ${line} -->\n`);
    expect(read(old)).toEqual({ id: 100, attempt: 2, head: HEAD, by: null, outcome: null });
    for (const more of [' by=1', ' decision=great', ' decision=pass by=0123456789abcdef', ' ']) {
      expect(read(`${old}${more}`), more).toBeNull();
    }
  });
});
