import { formatMetric } from '../records/metric-name.ts';
import { type Place, UserError } from '../system/errors.ts';
import { loadConfig } from './load.ts';

/** A gate's place in the config that is there now: its suite's name, its number and its metric. */
export type GatePlaces = (suite: string, index: number, metric: string) => Place | undefined;

/**
 * Where the gates of a config stand. Of a config that cannot be read any more, or whose gate of that
 * number is another one, it knows no place.
 * @param file as the user named it
 */
export function gatePlacesIn(file: string): GatePlaces {
  let config: ReturnType<typeof loadConfig>;
  try {
    config = loadConfig(file);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return () => undefined;
  }
  const { suites, placeOf } = config;
  return (suite, index, metric) => {
    const number = suites.findIndex(({ name }) => name === suite);
    const gate = suites[number]?.gates[index];
    if (gate === undefined || formatMetric(gate.metric) !== metric) return undefined;
    return placeOf(['suites', number, 'gates', index]);
  };
}
