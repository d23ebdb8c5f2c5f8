import { plainLine } from '../text/escape.ts';

interface SuiteTabsProps {
  readonly names: readonly string[];
  /** The index of the shown suite. */
  readonly current: number;
  onChoose(suite: number): void;
}

export function SuiteTabs({ names, current, onChoose }: SuiteTabsProps) {
  return (
    <nav class="tabs" aria-label="Suites">
      {names.map((name, place) => (
        <button
          type="button"
          aria-current={place === current ? 'page' : undefined}
          onClick={() => onChoose(place)}
          key={name}
        >
          {plainLine(name)}
        </button>
      ))}
    </nav>
  );
}
