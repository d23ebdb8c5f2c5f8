import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'page');

/** The script and the style of a page. */
export interface Assets {
  readonly script: string;
  readonly style: string;
}

/**
 * A page's own script and style from the build (src/page).
 * @param name of the page's files: `page` for report.html, `perturb` for perturbed prompts,
 * `site` for a history
 */
export function readAssets(name: 'page' | 'perturb' | 'site'): Assets {
  const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8').trim();
  return { script: read(`${name}.js`), style: read(`${name}.css`) };
}
