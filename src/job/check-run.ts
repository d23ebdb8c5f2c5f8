import * as core from '@actions/core';
import { getOctokit } from '@actions/github';
import type { GateRemark } from '../gate/remarks.ts';
import { annotationOf } from '../github/annotation.ts';
import { type EventContext, isNamed } from '../github/event-context.ts';
import { explainRefusal } from '../github/refusal.ts';
import { gateName, headlineText, isHalfJudgedRun } from '../report/headline.ts';
import type { ReportModel } from '../report/model.ts';
import { renderComment } from '../report/render-comment.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';

/** The content of a check run that reports on a run. */
interface CheckRequest {
  readonly token: string;
  readonly event: EventContext;
  /** The job's key: part of the check's name. */
  readonly key: string;
  readonly model: ReportModel;
  readonly remarks: readonly GateRemark[];
  readonly exitCode: 0 | 1 | 2;
}

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/**
 * Create a check run on the pull request's head, or on the evaluated commit. A refusal is only a
 * warning: the decision stands without it.
 */
export async function postCheckRun(request: CheckRequest): Promise<void> {
  const { token, event, key, model, remarks } = request;
  if (token === '') return core.warning('no check run: the input "github-token" is empty.');
  // Without the comment's hidden first line.
  const summary = renderComment(model, key).split('\n').slice(1).join('\n');
  try {
    const { data } = await getOctokit(token).rest.checks.create({
      ...event.repository,
      name: plainLine(`Passgate ${key}`, LENGTHS.name),
      head_sha: event.pullRequest?.headSha ?? event.sha,
      status: 'completed',
      conclusion: conclusionOf(request),
      output: {
        title: plainLine(headlineText(model.headline), 250),
        summary,
        annotations: remarks.flatMap(annotation),
      },
    });
    core.info(`check run: ${data.html_url}`);
  } catch (error) {
    const isFork = event.pullRequest?.isFork === true && !isNamed(event);
    core.warning(`no check run: ${explainRefusal(error, 'checks: write', isFork)}`);
  }
}

function conclusionOf({ exitCode, model }: CheckRequest): 'success' | 'failure' | 'neutral' {
  if (exitCode > 0) return 'failure';
  const isPassed = model.results.decision === 'pass' && !isHalfJudgedRun(model.results);
  return isPassed ? 'success' : 'neutral';
}

function annotation({ level, suite, gate, place }: GateRemark) {
  const { file, startLine } = annotationOf(place);
  if (file === undefined || startLine === undefined) return [];
  return [
    {
      path: file,
      start_line: startLine,
      end_line: startLine,
      annotation_level: LEVELS[level],
      title: plainLine(`${suite}: ${gateName(gate)}`, LENGTHS.name),
      message: plainLine(gate.reason, LENGTHS.message),
    },
  ];
}
