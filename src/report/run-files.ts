import { join } from 'node:path';
import { LineFile } from './line-file.ts';
import { verdictLineSchema } from './results.ts';
import { sourceLineSchema } from './source-line.ts';
import { FILES } from './write.ts';

/** The files of a run that grow while it goes on. */
export function openRunFiles(folder: string) {
  const verdicts = new LineFile(join(folder, FILES.verdicts), verdictLineSchema);
  const sources = new LineFile(join(folder, FILES.sources), sourceLineSchema);
  return {
    verdicts,
    sources,
    /** @throws when something could not be written */
    close: async () => {
      await Promise.all([verdicts.close(), sources.close()]);
    },
  };
}
