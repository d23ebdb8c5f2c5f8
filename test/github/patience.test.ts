import { describe, expect, it } from 'vitest';
import { patienceOf, within } from '../../src/github/patience.ts';
import { UserError } from '../../src/system/errors.ts';

describe('PASSGATE_NETWORK_TIMEOUT', () => {
  it.each([
    [undefined, 60_000],
    ['', 60_000],
    ['5', 5000],
    ['0.25', 250],
    ['3600', 3_600_000],
  ])('%s is %i ms', (PASSGATE_NETWORK_TIMEOUT, milliseconds) => {
    const environment = PASSGATE_NETWORK_TIMEOUT === undefined ? {} : { PASSGATE_NETWORK_TIMEOUT };
    expect(patienceOf(environment)).toBe(milliseconds);
  });

  it.each(['0', '-1', '3601', 'a minute', 'Infinity', 'NaN'])('gives an error for %s', (text) => {
    expect(() => patienceOf({ PASSGATE_NETWORK_TIMEOUT: text })).toThrow(UserError);
  });
});

describe('a task with a time limit', () => {
  const never = () => new Promise<never>(() => {});

  it('is abandoned after its time if it does not react', async () => {
    const stop = new AbortController();
    await expect(within(20, stop.signal, never)).rejects.toThrow('no answer within 0.02 s');
    expect(await within(60_000, stop.signal, async () => 'done')).toBe('done');
  });

  it('ends with the run', async () => {
    const stop = new AbortController();
    const errand = within(60_000, stop.signal, never);
    stop.abort(new Error('stopped by SIGINT'));
    await expect(errand).rejects.toThrow('stopped by SIGINT');
    await expect(within(60_000, stop.signal, never)).rejects.toThrow('stopped by SIGINT');
  });
});
