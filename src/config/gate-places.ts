import { formatMetric } from '../records/metric-name.ts';
import { type Place, UserError } from '../system/errors.ts';
import { loadConfig } from './load-config.ts';

/** The place of a gate in the present config, by its suite's name, its number and its metric. */
export type GatePlaces = (suite: string, index: number, metric: string) => Place | undefined;

/**
 * The places of a config's gates. Gives undefined if the config cannot be read any more, or if the
 * gate of that number is now another one.
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
