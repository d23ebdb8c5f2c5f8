import type { ServerResponse } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type AllAsked, type AskAllOptions, askAll } from '../../src/generate/ask-all.ts';
import { AskError } from '../../src/generate/client.ts';
import { openClient } from '../../src/generate/open-client.ts';
import type { Ask } from '../../src/records/answer.ts';
import { NEVER, options, question, questions, settings } from './support/question.ts';
import { chat, failure, type Service, say, startService } from './support/service.ts';

interface Outcome extends AllAsked {
  readonly texts: ReadonlyMap<number, string>;
  readonly errors: readonly AskError[];
}

/** Ask a service all questions of an iterable. */
async function ask(
  service: Service,
  all: Iterable<Ask> | AsyncIterable<Ask>,
  change: Readonly<Record<string, unknown>> = {},
  asking: Partial<AskAllOptions> = {},
): Promise<Outcome> {
  const given = { provider: 'openai', model: 'small-1', 'base-url': service.url, ...change };
  const client = openClient(settings(given), options());
  const texts = new Map<number, string>();
  const errors: AskError[] = [];
  const asked = await askAll(all, {
    client,
    limiter: client.limiter,
    signal: NEVER,
    onAnswer: ({ index }, { text }) => void texts.set(index, text),
    onError: (_question, error) => void errors.push(error),
    ...asking,
  });
  return Object.assign(asked, { texts, errors });
}

/**
 * A service that answers only when a number of requests are open: all of them, one window after
 * another. A client that never has so many open waits for ever.
 * @param sizes of the windows; the last one stays
 * @param reply answers a request; gets the number of its window, from 0
 */
async function startWindows(
  sizes: readonly number[],
  reply: (response: ServerResponse, window: number) => void = (each) => say(each, chat('x')),
): Promise<Service> {
  const held: ServerResponse[] = [];
  let window = 0;
  return await startService((response) => {
    held.push(response);
    if (held.length < (sizes[window] ?? sizes.at(-1) ?? 1)) return;
    for (const each of held.splice(0)) reply(each, window);
    window += 1;
  });
}

/** The whole numbers of a range, both ends included. */
function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);

describe('many questions', () => {
  it('are 2,000 with an answer each, 16 at a time, and leave nothing behind', async () => {
    const warnings: Error[] = [];
    const warn = (warning: Error) => void warnings.push(warning);
    process.on('warning', warn);
    onTestFinished(() => void process.off('warning', warn));
    const service = await startWindows([16]);
    const run = new AbortController();
    const { answered, texts, failed } = await ask(
      service,
      questions(2000),
      { concurrency: 16 },
      { signal: run.signal },
    );
    expect({ answered, failed, texts: texts.size }).toEqual({
      answered: 2000,
      failed: 0,
      texts: 2000,
    });
    expect(service.received).toHaveLength(2000);
    expect(service.busiest).toBe(16);
    expect(warnings).toEqual([]);
  });

  it('are taken only when they can be asked', async () => {
    let taken = 0;
    let ahead = 0;
    const service = await startService((response, _request, number) => {
      ahead = Math.max(ahead, taken - number);
      say(response, chat('x'));
    });
    async function* counted() {
      for (const one of questions(50)) {
        taken += 1;
        yield one;
      }
    }
    await ask(service, counted(), { concurrency: 3 });
    expect(ahead).toBeLessThanOrEqual(3);
  });

  it('are asked in their order', async () => {
    const service = await startService((response) => say(response, chat('x')));
    const all = Array.from({ length: 20 }, (_, index) => question({ index, model: `${index}` }));
    await ask(service, all, { concurrency: 1 });
    expect(service.received.map(({ body }) => body.model)).toEqual(all.map(({ model }) => model));
  });

  it('wait for what takes the answers', async () => {
    const service = await startService((response) => say(response, chat('x')));
    let open = 0;
    let most = 0;
    const onAnswer = async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise(setImmediate);
      open -= 1;
    };
    await ask(service, questions(20), { concurrency: 2 }, { onAnswer });
    expect(most).toBeLessThanOrEqual(2);
    expect(open).toBe(0);
  });

  it('that fail are counted, with the first five messages', async () => {
    const service = await startService((response, { body }) => {
      const number = Number(body.model);
      if (number % 2 === 0) say(response, chat('x'));
      else say(response, failure(`refused ${number % 14}`), 422);
    });
    const all = Array.from({ length: 28 }, (_, index) => question({ index, model: `${index}` }));
    const { answered, failed, messages, errors, ending } = await ask(service, all);
    expect({ answered, failed, errors: errors.length, ending }).toEqual({
      answered: 14,
      failed: 14,
      errors: 14,
      ending: null,
    });
    expect([...messages.values()]).toEqual([2, 2, 2, 2, 2]);
  });

  it('end with an error that ends all, and the rest is counted', async () => {
    const service = await startService((response, _request, number) => {
      if (number <= 10) say(response, chat('x'));
      else say(response, failure('insufficient_quota'), 429);
    });
    const { answered, failed, notAsked, ending } = await ask(service, questions(1000), {
      concurrency: 1,
    });
    expect({ answered, failed, notAsked }).toEqual({ answered: 10, failed: 1, notAsked: 989 });
    expect(ending).toBeInstanceOf(AskError);
    expect(service.received).toHaveLength(11);
  });

  it('that wait to be asked again end with the others', async () => {
    const service = await startService((response, { body }) => {
      if (body.model === 'refused') say(response, failure('bad key'), 401);
      else say(response, failure('later'), 429, { 'retry-after': '55' });
    });
    const all = [question({ index: 0 }), question({ index: 1, model: 'refused' })];
    const { failed, ending } = await ask(service, all, { concurrency: 2 });
    expect(failed).toBe(2);
    expect(ending?.message).toContain('bad key');
  });

  it('end with the error of what takes the answers', async () => {
    const service = await startService((response) => say(response, chat('x')));
    const onAnswer = () => Promise.reject(new Error('the disk is full'));
    const asked = ask(service, questions(1000), { concurrency: 4 }, { onAnswer });
    await expect(asked).rejects.toThrow('the disk is full');
    expect(service.received.length).toBeLessThanOrEqual(8);
  });

  it('end with the error of their own iterator', async () => {
    const service = await startService((response) => say(response, chat('x')));
    function* broken() {
      yield question();
      throw new Error('no such problem');
    }
    await expect(ask(service, broken())).rejects.toThrow('no such problem');
  });

  it('end at once with the run; what was answered has been taken', async () => {
    const run = new AbortController();
    const taken: number[] = [];
    const service = await startService((response, _request, number) => {
      if (number <= 5) say(response, chat('x'));
      else run.abort(new Error('stopped by SIGINT'));
    });
    const onAnswer = async ({ index }: Ask) => {
      await new Promise(setImmediate);
      taken.push(index);
    };
    const change = { concurrency: 1, timeout: '300s' };
    const asked = ask(service, questions(1000), change, { onAnswer, signal: run.signal });
    await expect(asked).rejects.toThrow('stopped by SIGINT');
    expect(taken).toEqual([0, 1, 2, 3, 4]);
    expect(service.received).toHaveLength(6);
  });
});

describe('the number of requests at a time', () => {
  it('starts at 4, and grows by one with each window of successes to 64', async () => {
    const windows = [...range(4, 64), 64, 64];
    const service = await startWindows(windows);
    const { answered } = await ask(service, questions(sum(windows)));
    expect(answered).toBe(sum(windows));
    expect(service.busiest).toBe(64);
  });

  it.each([429, 503, 529])('halves once for a window of refusals with %i', async (status) => {
    const growing = range(4, 8);
    const windows = [...growing, 4, 5, 6, 7];
    const refused = growing.length - 1;
    const sizes: number[] = [];
    const service = await startWindows(windows, (response, window) => {
      sizes[window] = (sizes[window] ?? 0) + 1;
      const later = { 'retry-after-ms': '20' };
      if (window === refused) say(response, failure('later'), status, later);
      else say(response, chat('x'));
    });
    const { answered } = await ask(service, questions(sum(windows) - 8));
    expect(answered).toBe(sum(windows) - 8);
    expect(sizes).toEqual(windows);
    expect(service.busiest).toBe(8);
  });

  it('halves for requests that take too long, and is at least 1', async () => {
    const service = await startService((response, _request, number) => {
      if (number > 5) say(response, chat('x'));
    });
    const { answered } = await ask(service, questions(6), { timeout: '100ms' });
    expect(answered).toBe(6);
  });

  it('stays as the config says', async () => {
    const windows = [7, 7, 7];
    const service = await startWindows(windows, (response, window) => {
      if (window === 1) say(response, failure('later'), 429, { 'retry-after-ms': '1' });
      else say(response, chat('x'));
    });
    const { answered } = await ask(service, questions(14), { concurrency: 7 });
    expect(answered).toBe(14);
    expect(service.busiest).toBe(7);
  });

  it('is none while a service wants a pause', async () => {
    const times: number[] = [];
    const service = await startService((response, _request, number) => {
      times.push(performance.now());
      if (number === 2) say(response, failure('later'), 429, { 'retry-after-ms': '50' });
      else say(response, chat('x'));
    });
    const { answered } = await ask(service, questions(10), { concurrency: 1 });
    expect(answered).toBe(10);
    const [, second = 0, third = 0] = times;
    expect(third - second).toBeGreaterThanOrEqual(49);
  });
});
