import type { Command } from 'commander';
import { forLog, LENGTHS, plainLine } from '../text/escape.ts';
import { plural } from '../text/numbers.ts';

interface SiteFlags {
  readonly out: string;
  readonly title: string;
  readonly repository?: string;
}

/**
 * Add `site` to the command line.
 * @param perform runs the task that gives an exit code
 */
export function addSiteCommand(
  program: Command,
  perform: (task: () => Promise<number>) => Promise<void>,
): void {
  program
    .command('site')
    .description('write one static page of a history: charts and a table of all runs')
    .argument(
      '[sources...]',
      'files and folders of history (default: the branch passgate-history of this repository)',
    )
    .requiredOption('--out <dir>', 'folder for index.html')
    .option('--title <text>', 'title of the page', 'How well generated code works')
    .option(
      '--repository <url>',
      'the repository on GitHub that links lead to (default: of the job, or the remote origin)',
    )
    .action((sources: string[], flags: SiteFlags) => perform(() => siteCommand(sources, flags)));
}

async function siteCommand(
  sources: readonly string[],
  { out, title, repository }: SiteFlags,
): Promise<number> {
  const { writeSite } = await import('../tasks/site.ts');
  const written = await writeSite({ sources, out, title, repository, environment: process.env });
  const { file, runs, remarks } = written;
  for (const remark of remarks) {
    process.stderr.write(forLog(`${plainLine(remark, LENGTHS.message)}\n`));
  }
  const text = runs === 0 ? 'the history has no run yet' : plural(runs, 'run');
  process.stdout.write(forLog(`${plainLine(file, LENGTHS.line)}: ${text}\n`));
  return 0;
}
