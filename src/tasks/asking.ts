import type { Config } from '../config/schema.ts';
import type { Progress } from '../evaluate/progress.ts';
import type { ExecutorOptions } from '../evaluate/with-executor.ts';
import type { AskListener } from '../generate/asking.ts';
import { AskingSource } from '../generate/open-asking.ts';
import type { EventContext } from '../github/event-context.ts';
import { foreignCode } from '../github/foreign-code.ts';
import type { Shard } from '../records/shard.ts';
import { forLog } from '../text/escape.ts';

/** The options that decide if and how models are asked. */
export interface AskingOptions
  extends Pick<ExecutorOptions, 'cache' | 'environment' | 'progress' | 'signal'> {
  readonly event: EventContext | null;
  readonly shard: Shard | null;
}

/** The source of answers for a run's head and base. */
export function askingFor(config: Config, options: AskingOptions): AskingSource {
  const { cache, environment, event, progress, shard, signal } = options;
  return new AskingSource({
    ...{ cache, environment, signal, repository: config.repository },
    // The config decides the address that a key goes to, and the command that runs.
    refusal: () => foreignCode(event, config.repository),
    share: shard === null ? 1 : 1 / shard.count,
    listener: listenerOf(progress),
  });
}

function listenerOf(progress: Progress): AskListener {
  return {
    start: (label, total) => progress.start(label, total, 'question'),
    step: (detail) => progress.step(detail),
    say: (text) => progress.say(forLog(text)),
    end: () => progress.end(),
  };
}
