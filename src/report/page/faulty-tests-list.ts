import { grouped } from '../../text/numbers.ts';
import { faultOf, faultyName } from '../faulty-tests.ts';
import type { ReportModel } from '../model.ts';
import { Html, html } from './html.ts';

/** More than anybody reads, and few enough for a page. */
const MOST_LISTED = 2000;

/** Every problem with faulty tests, and why. */
export function faultyTests({ results: { suites } }: ReportModel): Html {
  const isNamed = suites.length > 1;
  const all = suites.flatMap(({ name, references }) =>
    (references?.faultyTests ?? []).map((tests) => ({ suite: name, tests })),
  );
  if (all.length === 0) return new Html('');
  const visible = all.slice(0, MOST_LISTED);
  const more = all.length - visible.length;
  return html`<details class="run"><summary>Tests that say nothing of an answer: ${grouped(all.length)}</summary><ul>${visible.map(
    ({ suite, tests }) =>
      html`<li>${isNamed ? `${suite}: ` : ''}${faultyName(tests)}: ${faultOf(tests)}</li>`,
  )}${more > 0 ? html`<li>and ${grouped(more)} more in results.json</li>` : new Html('')}</ul></details>`;
}
