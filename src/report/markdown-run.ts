import { shortCommit } from '../text/commit.ts';
import { code, fenced, LENGTHS, prose } from '../text/escape.ts';
import { formatTime, grouped, plural } from '../text/numbers.ts';
import { fold, linked } from './markdown-parts.ts';
import type { ReportModel } from './model.ts';
import { earlierNote } from './notes.ts';
import { describeOrigin } from './origin.ts';
import { outcomeCounts } from './outcome-counts.ts';

/** The places where answers were judged, because that decides if a pass can be faked. */
function gradingSentence({ suites }: ReportModel['results']): string {
  const sum = (grading: 'outside' | 'split' | 'shared') =>
    suites.reduce((total, suite) => total + (suite.gradings?.[grading] ?? 0), 0);
  const [outside, split, shared] = [sum('outside'), sum('split'), sum('shared')];
  const ways = [
    ...(outside > 0
      ? [`outputs were compared outside the sandbox (${code('outside')} grading)`]
      : []),
    ...(split > 0 || outside === 0
      ? [`tests ran apart from the candidates (${code('split')} grading)`]
      : []),
  ];
  if (shared === 0) return `${ways.join('; ')}.`;
  const apart = outside + split;
  const which = apart === 0 ? 'tests' : `tests of ${shared} of ${plural(apart + shared, 'sample')}`;
  return `${which} ran in the candidates' own processes (${code('shared')} grading), where a pass can be faked.`;
}

/** The compared commits, the way programs ran, and the commands that repeat the run. */
export function runSection({ results, repeat, links }: ReportModel): string {
  const sum = (pick: (suite: (typeof results.suites)[number]) => number) =>
    results.suites.reduce((total, suite) => total + pick(suite), 0);
  const programs = sum((suite) => suite.counts.samples);
  const distinct = sum((suite) => suite.counts.programs);
  const counts = outcomeCounts(results.suites).map(
    ([outcome, count]) => `${count} ${code(outcome)}`,
  );
  const base =
    results.baseline === null
      ? ''
      : `Base${commitText(results.baseline.commit, links)}: ${describeOrigin(results.baseline)}. `;
  const head = results.commit === null ? '' : `Head${commitText(results.commit, links)}. `;
  const note = earlierNote(results.suites);
  const earlier = note === '' ? '' : `${note}. `;
  const errors = results.errors.map((error) => `⚠️ ${prose(error)}\n\n`).join('');
  const tried = (results.baselineNotes ?? [])
    .map((line) => `- ${prose(line, LENGTHS.line)}\n`)
    .join('');
  const baseline = tried === '' ? '' : `How the base was looked for:\n\n${tried}\n`;
  const body =
    `${errors}${base}${head}Verdicts: ${counts.join(', ') || 'none'}. ${earlier}Isolation: ${prose(results.isolation.description)}, ` +
    `Python ${prose(results.isolation.python)}; ${gradingSentence(results)}\n\n` +
    `${baseline}Repeat it in a checkout of this repository:\n\n${fenced(repeat, 'sh')}`;
  const summary = `<b>Run</b> · ${plural(programs, 'program')} (${grouped(distinct)} distinct) in ${formatTime(results.timings.totalMs)}`;
  return fold(summary, body, false);
}

function commitText(commit: string | null, links: ReportModel['links']): string {
  return commit === null ? '' : ` ${linked(code(shortCommit(commit)), links.commit(commit))}`;
}
