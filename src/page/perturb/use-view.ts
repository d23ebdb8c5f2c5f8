import { useEffect, useState } from 'preact/hooks';
import type { PerturbData } from './data.ts';
import { addressOf, readView, type View } from './view.ts';

/**
 * The view, kept in the page's address: links in the page change it, and Back, Forward and reloads
 * show it again.
 */
export function useView(data: PerturbData) {
  const [view, setView] = useState(() => readView(location.hash, data));
  /** Counts the times that the reader went to another list, whose start is then shown. */
  const [jumps, setJumps] = useState(location.hash === '' ? 0 : 1);
  useEffect(() => {
    const read = () => {
      setView(readView(location.hash, data));
      setJumps((count) => count + 1);
    };
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [data]);
  const change = (part: Partial<View>, way: 'stay' | 'jump' = 'stay') => {
    const next = { ...view, ...part };
    setView(next);
    history.replaceState(null, '', addressOf(next, data.suites[next.suite]?.name ?? ''));
    if (way === 'jump') setJumps((count) => count + 1);
  };
  return { view, change, jumps };
}
