import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

/**
 * Load parts of the sources. They are TypeScript, which the oldest supported Node cannot load.
 * @param {string} contents exports of files, by their paths from the repository's root
 */
export async function readSources(contents) {
  const folder = mkdtempSync(join(tmpdir(), 'passgate-sources-'));
  const outfile = join(folder, 'sources.mjs');
  try {
    buildSync({
      stdin: { contents, resolveDir: dirname(import.meta.dirname) },
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
      outfile,
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
