import type { Host } from '../records/host.ts';
import type { FilePlace } from '../records/problem-verdicts.ts';

/** Addresses for the things in a report; null if there is none. */
export interface Links {
  /** A line of a file at the evaluated commit. */
  place(place: FilePlace | undefined): string | null;
  commit(sha: string | null): string | null;
  /** The workflow run, with its artifacts. */
  readonly run: string | null;
}

/** Files whose lines GitHub does not show. */
const PACKED = /\.(?:gz|parquet|zip)$/i;
/** Files that GitHub renders: only their source view has lines. */
const RENDERED = /\.(?:csv|tsv|md)$/i;

/**
 * Make the links of a report.
 * @param host null outside of GitHub: there are no links at all
 * @param commit the evaluated commit
 */
export function linksTo(host: Host | null, commit: string | null): Links {
  if (host === null) return { place: () => null, commit: () => null, run: null };
  const top = `${host.server}/${host.repository}`;
  return {
    place: (place) => {
      if (place === undefined || commit === null) return null;
      const path = place.file.split('/').map(encodePart).join('/');
      return `${top}/blob/${commit}/${path}${lineOf(place)}`;
    },
    commit: (sha) => (sha === null ? null : `${top}/commit/${sha}`),
    run: host.runId === null ? null : `${top}/actions/runs/${host.runId}`,
  };
}

function lineOf({ file, line }: FilePlace): string {
  if (line === undefined || PACKED.test(file)) return '';
  return `${RENDERED.test(file) ? '?plain=1' : ''}#L${line}`;
}

/**
 * Encodes a part of a path, so that it cannot end a link or look like another part of an address.
 */
function encodePart(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replaceAll(
    /[!'()*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
