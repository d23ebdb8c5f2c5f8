import { chmodSync, cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KEPT } from './kept.ts';

/** A PATH that has a TypeScript of its own folder, as `npm install --global` makes one. */
export function pathWithTypeScript(): string {
  const typescript = join(KEPT, 'typescript');
  mkdirSync(join(KEPT, 'bin'), { recursive: true });
  const own = fileURLToPath(new URL('../../node_modules/typescript', import.meta.url));
  if (!existsSync(typescript)) cpSync(own, typescript, { recursive: true });
  const link = join(KEPT, 'bin', 'tsc');
  if (!existsSync(link)) symlinkSync(join(typescript, 'bin', 'tsc'), link);
  chmodSync(KEPT, 0o777);
  return [join(KEPT, 'bin'), process.env.PATH].join(delimiter);
}
