import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRepository, givenRepository } from '../github/repository-address.ts';
import { renderSite, SITE_MARK } from '../report/site/render-site.ts';
import { siteData } from '../report/site/site-data.ts';
import { readHistory } from '../results/history/read-history.ts';
import { openOut } from '../results/out-folder.ts';
import { UserError } from '../system/errors.ts';
import { writeWhole } from '../system/write-whole.ts';

/** The file of the page. A web server shows it for its folder. */
const PAGE = 'index.html';
/** The longest title of a page. */
const LONGEST_TITLE = 200;

export interface SiteOptions {
  /** Files and folders of history; if empty, the repository's own branch. */
  readonly sources: readonly string[];
  /** The folder for the page. */
  readonly out: string;
  readonly title: string;
  /** The repository's web address; undefined to find it. */
  readonly repository: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
}

/** The page that was written. */
export interface WrittenSite {
  readonly file: string;
  readonly runs: number;
  /** Lines and files of the history that are left out. Their words may come from anywhere. */
  readonly remarks: readonly string[];
}

/**
 * Write the page of a history.
 * @throws UserError if the history cannot be read, or the page cannot be written
 */
export async function writeSite(options: SiteOptions): Promise<WrittenSite> {
  const { sources, out, title, repository, environment } = options;
  const address =
    repository === undefined
      ? await findRepository(process.cwd(), environment)
      : givenRepository(repository);
  const { lines, remarks } = await readHistory(sources);
  const page = renderSite(title.slice(0, LONGEST_TITLE), siteData(lines, address));
  openOut(out);
  const file = join(out, PAGE);
  requireOwn(file);
  writeWhole(out, PAGE, page);
  return { file, runs: lines.length, remarks };
}

/** @throws UserError if another program or a person made the file */
function requireOwn(file: string): void {
  if (!existsSync(file)) return;
  if (lstatSync(file).isFile() && readFileSync(file, 'utf8').includes(SITE_MARK)) return;
  const message =
    'is there already and was not made by "passgate site": name another folder with --out, or remove it';
  throw new UserError([{ place: { file }, message }]);
}
