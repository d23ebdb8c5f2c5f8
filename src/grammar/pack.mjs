/**
 * A step of `npm run build`: writes the grammars' folder of the bundles.
 * Usage: pack.mjs NEW_FOLDER KNOWN_FOLDER
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

const [folder, known] = process.argv.slice(2);
const require = createRequire(import.meta.url);

const FILES = [
  'web-tree-sitter/web-tree-sitter.wasm',
  ...['bash', 'cpp', 'go', 'java', 'javascript', 'php', 'python', 'ruby', 'rust'].map(
    (name) => `tree-sitter-${name}/tree-sitter-${name}.wasm`,
  ),
  'tree-sitter-typescript/tree-sitter-typescript.wasm',
];

mkdirSync(folder, { recursive: true });
for (const file of FILES) {
  const name = `${basename(file)}.br`;
  const wasm = readFileSync(require.resolve(file));
  const packed = unchanged(join(known, name), wasm) ?? compress(wasm);
  writeFileSync(join(folder, name), packed);
}

/** Versions of Node compress in different ways, so a file with the right content stays as it is. */
function unchanged(path, content) {
  if (!existsSync(path)) return null;
  const packed = readFileSync(path);
  return brotliDecompressSync(packed).equals(content) ? packed : null;
}

function compress(content) {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}
