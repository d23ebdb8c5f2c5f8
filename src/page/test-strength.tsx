import { percent, plural } from '../text/numbers.ts';
import type { StrengthData } from './data.ts';
import { Visible } from './visible.tsx';

interface TestStrengthProps {
  readonly strength: StrengthData;
}

/** The share of mutants that a problem's tests kill, with the changes of those that survived. */
export function TestStrength({ strength }: TestStrengthProps) {
  const { killed, mutants, survivors } = strength;
  const survived = mutants - killed;
  const more = survived - survivors.length;
  return (
    <details class="strength">
      <summary>
        Test strength {percent(killed / mutants)}: {killed} of {plural(mutants, 'mutant')} killed
      </summary>
      {survived === 0 && (
        <p class="muted">The tests reject every mutant of the reference solution.</p>
      )}
      {survived > 0 && (
        <>
          <p class="muted">
            The tests pass with these changes of the reference solution. They show gaps in the
            tests, unless the changed program does the same.
          </p>
          <ul>
            {survivors.map(([line, operator, before, after], place) => (
              <li key={place}>
                line {line}{' '}
                <code>
                  <Visible text={before} />
                </code>{' '}
                →{' '}
                {after === '' ? (
                  <em>nothing</em>
                ) : (
                  <code>
                    <Visible text={after} />
                  </code>
                )}{' '}
                <span class="muted">{operator}</span>
              </li>
            ))}
          </ul>
          {more > 0 && <p class="muted">And {more} more.</p>}
        </>
      )}
    </details>
  );
}
