import { join } from 'node:path';
import { FILES } from './files.ts';
import { LineFile } from './line-file.ts';
import { type RunLines, readRun } from './read-lines.ts';
import type { VerdictLine } from './results.ts';
import type { SourceLine } from './source-line.ts';

/** The files of a run that grow while it goes on. */
export function openRunFiles(folder: string) {
  const verdicts = new LineFile<VerdictLine>(join(folder, FILES.verdicts));
  const sources = new LineFile<SourceLine>(join(folder, FILES.sources));
  return {
    verdicts,
    sources,
    /** @throws when something could not be written */
    close: async () => {
      await Promise.all([verdicts.close(), sources.close()]);
    },
    /** What was written, once all is closed; read again where it is much. */
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
