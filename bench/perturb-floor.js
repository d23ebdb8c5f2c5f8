/**
 * The floor of perturbing: each program of a set is parsed once. A process of its own.
 *
 *     node perturb-floor.js DIST PROBLEMS GRAMMAR
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { promptOf } from './perturb-made.js';
import { readLines } from './workloads.js';

const [dist = '', problems = '', grammar = ''] = process.argv.slice(2);
const folder = join(dist, 'grammars');
const unpacked = (/** @type {string} */ name) =>
  brotliDecompressSync(readFileSync(join(folder, `${name}.wasm.br`)));
const { Parser, Language } = await import(pathToFileURL(join(folder, 'web-tree-sitter.js')).href);
await Parser.init({ wasmBinary: unpacked('web-tree-sitter') });
const parser = new Parser();
parser.setLanguage(await Language.load(unpacked(`tree-sitter-${grammar}`)));
for (const row of readLines(problems)) {
  parser.parse(promptOf(row) + (row.canonical_solution ?? '')).delete();
}
