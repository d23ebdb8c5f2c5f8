import { useEffect, useState } from 'preact/hooks';
import type { PageData } from './data.ts';
import { readView, type View, writeView } from './view.ts';

/** Add an entry to the browser's history, or replace the current one. */
type HistoryStep = 'push' | 'replace';

/** The view, kept in the page's address: Back and Forward, links and reloads show it again. */
export function useView(data: PageData) {
  const [view, setView] = useState(() => readView(location.hash, data));
  useEffect(() => {
    const read = () => setView(readView(location.hash, data));
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [data]);
  const change = (part: Partial<View>, step: HistoryStep = 'replace') => {
    const next = { ...view, ...part };
    setView(next);
    const address = writeView(next, data) || location.pathname + location.search;
    if (step === 'push') history.pushState({ isOpened: true }, '', address);
    else history.replaceState(history.state, '', address);
  };
  /** Close the open problem, as Back does. */
  const close = () => {
    if (history.state?.isOpened === true) history.back();
    else change({ problem: null, column: 0, sample: 0 });
  };
  return { view, change, close };
}
