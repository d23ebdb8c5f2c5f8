import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Pager } from '../pager.tsx';
import { SuiteTabs } from '../suite-tabs.tsx';
import type { PerturbData } from './data.ts';
import { PromptCard } from './prompt-card.tsx';
import { visibleRows } from './rows.ts';
import { Toolbar } from './toolbar.tsx';
import { useView } from './use-view.ts';
import { START, type View } from './view.ts';

/** The number of prompts on a page of the list: comparing them takes time. */
const PAGE_SIZE = 50;

/** The list of perturbed prompts, with its filters. */
export function App({ data }: { readonly data: PerturbData }) {
  const { view, change, jumps } = useView(data);
  const suite = data.suites[view.suite];
  const { group, problem, sort } = view;
  const rows = useMemo(
    () => (suite === undefined ? [] : visibleRows(suite, { group, problem, sort })),
    [suite, group, problem, sort],
  );
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (jumps === 0) return;
    title.current?.scrollIntoView();
    title.current?.focus({ preventScroll: true });
  }, [jumps]);
  if (suite === undefined) return null;
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const page = Math.min(view.page, pages - 1);
  const start = page * PAGE_SIZE;
  const visible = rows.slice(start, start + PAGE_SIZE);
  const turn = (next: number) => change({ page: next }, 'jump');
  const filter = (part: Partial<View>) => change({ page: 0, ...part });
  return (
    <section aria-labelledby="prompts">
      {data.suites.length > 1 && (
        <SuiteTabs
          names={data.suites.map(({ name }) => name)}
          current={view.suite}
          onChoose={(place) => change({ ...START, suite: place })}
        />
      )}
      <h2 id="prompts" tabIndex={-1} ref={title}>
        Prompts
      </h2>
      <div class="tools">
        <Toolbar suite={suite} view={view} onChange={filter} />
        <div class="position">
          <p class="count" role="status">
            {rows.length === 0
              ? 'no prompt'
              : `${number(start + 1)} to ${number(start + visible.length)} of ${number(rows.length)} prompts`}
          </p>
          <Pager page={page} pages={pages} label="Pages" onChange={turn} />
        </div>
      </div>
      {visible.map((row) => (
        <PromptCard suite={suite} row={row} view={view} key={`${view.form} ${row.slice(0, 3)}`} />
      ))}
      <Pager page={page} pages={pages} label="Pages, below the list" onChange={turn} />
    </section>
  );
}

function number(count: number): string {
  return count.toLocaleString('en-US');
}
