/** The files of a run, in its output folder. */
export const FILES = {
  results: 'results.json',
  verdicts: 'verdicts.jsonl.gz',
  sources: 'sources.jsonl.gz',
  summary: 'summary.md',
  comment: 'comment.md',
  baseline: 'baseline.json',
  junit: 'junit.xml',
  page: 'report.html',
} as const;
