/** The steps of a run in their order. They are loaded as one while the sandbox starts. */

export { evaluateHead } from './evaluate-head.ts';
export { findBase } from './find-base.ts';
export { readWork } from './read-work.ts';
export { reportRun } from './report-run.ts';
