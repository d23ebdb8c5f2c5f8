import { isStore, SOURCES } from '../records/baseline-source.ts';
import type { Results } from '../records/results.ts';
import { plural } from '../text/numbers.ts';

type Origin = NonNullable<Results['baseline']>;

/** The origin of the base's side, in words that follow its commit. */
export function describeOrigin({ source, distance }: Origin): string {
  if (isStore(source)) return `from ${SOURCES[source].store}`;
  switch (source) {
    case 'ancestor':
      return `the nearest commit with results, ${plural(distance ?? 0, 'first-parent commit')} before the base`;
    case 'rerun':
      return 'evaluated again in this run';
    case 'file':
      return 'from a results file';
  }
}
