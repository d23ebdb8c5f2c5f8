import { plainLine } from '../text/escape.ts';
import type { MetricText } from './data.ts';

/** All metrics of a suite, and of each family and transform. */
export function MetricTable({ rows }: { readonly rows: readonly MetricText[] }) {
  if (rows.length === 0) return null;
  const isCompared = rows.some(({ change }) => change !== '–');
  const hasGroups = rows.some(({ group }) => group !== rows[0]?.group);
  return (
    <section aria-labelledby="metrics">
      <h2 id="metrics">Metrics</h2>
      <div class="scroll tall" tabIndex={0} role="region" aria-label="table of metrics">
        <table>
          <thead>
            <tr>
              {hasGroups && <th scope="col">group</th>}
              <th scope="col">metric</th>
              {isCompared && (
                <th scope="col" class="n">
                  base
                </th>
              )}
              <th scope="col" class="n">
                head
              </th>
              <th scope="col" class="n">
                95% interval
              </th>
              {isCompared && (
                <th scope="col" class="n">
                  change
                </th>
              )}
              {isCompared && (
                <th scope="col" class="n">
                  95% interval of the change
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.group} ${row.metric}`}>
                {hasGroups && <td>{plainLine(row.group)}</td>}
                <td>
                  <code>{row.metric}</code>
                </td>
                {isCompared && <td class="n">{row.base}</td>}
                <td class="n">{plainLine(row.head)}</td>
                <td class="n">{row.interval}</td>
                {isCompared && <td class="n">{row.change}</td>}
                {isCompared && <td class="n">{row.changeInterval}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
