import { useEffect, useState } from 'preact/hooks';
import type { SiteData } from './data.ts';
import { addressOf, readView, type View } from './view.ts';

/** The view, kept in the page's address: Back and Forward, links and reloads show it again. */
export function useView(data: SiteData) {
  const [view, setView] = useState(() => readView(location.hash, data));
  useEffect(() => {
    const read = () => setView(readView(location.hash, data));
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [data]);
  const change = (part: Partial<View>) => {
    const next = { ...view, ...part };
    setView(next);
    history.replaceState(null, '', addressOf(next, data));
  };
  return { view, change };
}
