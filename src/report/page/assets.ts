import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'page');

/** The page's own script and style from the build (src/page). */
export function readAssets(): { readonly script: string; readonly style: string } {
  const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8').trim();
  return { script: read('page.js'), style: read('page.css') };
}
