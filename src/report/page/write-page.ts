import { randomUUID } from 'node:crypto';
import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shared } from '../../gate/deltas.ts';
import type { PageData } from '../../page/data.ts';
import { FILES } from '../../results/file-names.ts';
import type { RunLines } from '../../results/read-lines.ts';
import { plural } from '../../text/numbers.ts';
import type { ReportModel } from '../model.ts';
import { readAssets } from './assets.ts';
import { BLOCK_SIZE, gatherDetails } from './details.ts';
import { documentParts } from './document.ts';
import { type SuiteFrame, suiteFrame } from './suite-data.ts';

/** The source of report.html. */
export interface PageSource {
  readonly model: ReportModel;
  /** By suite: head and base cut to their common parts; null if base lacks the suite. */
  readonly shared: ReadonlyMap<string, Shared | null>;
}

/**
 * Write report.html, a single file that needs no others. It appears whole or not at all.
 * @param folder the folder for the file
 * @param lines of the run that had these results
 */
export async function writePage(
  folder: string,
  { model, shared }: PageSource,
  lines: RunLines,
): Promise<void> {
  const frames = model.suites.map((suite) =>
    suiteFrame(suite, shared.get(suite.results.name) ?? null),
  );
  const details = await gatherDetails(lines, frames);
  const data: PageData = {
    blockSize: BLOCK_SIZE,
    hasOutputs: !details.blocks.leftOut.has('outputs'),
    leftOut: [...details.leftOut, ...frames.flatMap(hiddenNote)],
    suites: frames.map(({ hiddenColumns: _hidden, ...frame }, s) => {
      const limit = model.suites[s]?.results.limits?.cpuMs;
      const { times, reasons } = details.suites[s] ?? {};
      return {
        ...frame,
        times: times?.data(typeof limit === 'number' ? limit : null) ?? null,
        reasons: reasons?.distinct ?? [],
        reasonsOf: frame.problems.map((_, problem) => reasons?.of(problem) ?? []),
      };
    }),
  };
  await write(
    join(folder, FILES.page),
    documentParts(model, data, details.blocks.packed(), readAssets('page')),
  );
}

function hiddenNote({ name, hiddenColumns }: SuiteFrame): string[] {
  if (hiddenColumns === 0) return [];
  return [`${plural(hiddenColumns, 'prompt')} of ${name}: there are too many for one page.`];
}

async function write(path: string, parts: AsyncIterable<string>): Promise<void> {
  // A fresh name, so that the write cannot follow something that lies there already, such as a
  // link.
  const part = `${path}.${randomUUID()}`;
  const file = openSync(part, 'wx');
  try {
    for await (const text of parts) writeFileSync(file, text);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}
