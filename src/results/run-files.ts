import { join } from 'node:path';
import type { SourceLine } from '../records/source-line.ts';
import type { VerdictLine } from '../records/verdict-line.ts';
import { reasonOf } from '../system/errors.ts';
import { FILES } from './file-names.ts';
import { LineFile } from './line-file.ts';
import { type RunLines, readRun } from './read-lines.ts';

/** A file that a run could not write. */
export interface Unwritten {
  readonly name: string;
  readonly why: string;
}

/** The files that a run writes while it goes on. */
export type RunFiles = ReturnType<typeof openRunFiles>;

/** Open the files of verdicts and sources. */
export function openRunFiles(folder: string) {
  const verdicts = new LineFile<VerdictLine>(join(folder, FILES.verdicts));
  const sources = new LineFile<SourceLine>(join(folder, FILES.sources));
  return {
    verdicts,
    sources,
    /** @returns the files that could not be written, with the reasons */
    close: async (): Promise<Unwritten[]> => {
      const files = { [FILES.verdicts]: verdicts, [FILES.sources]: sources };
      const closing = Object.entries(files).map(async ([name, file]): Promise<Unwritten[]> => {
        try {
          await file.close();
          return [];
        } catch (error) {
          return [{ name, why: reasonOf(error) }];
        }
      });
      return (await Promise.all(closing)).flat();
    },
    /** All written lines, after close(); read again from disk if there are many. */
    lines: (): RunLines => {
      const files = readRun(folder);
      const kept = { verdicts: verdicts.kept, sources: sources.kept };
      return {
        verdicts: kept.verdicts === null ? files.verdicts : [kept.verdicts],
        sources: kept.sources === null ? files.sources : [kept.sources],
      };
    },
  };
}
