import { join } from 'node:path';
import * as core from '@actions/core';
import { gatePlacesIn } from '../config/gate-places.ts';
import { exitCodeFor, failsRun, judgedSuites } from '../gate/fail-on.ts';
import { type GateRemark, gateRemarks } from '../gate/remarks.ts';
import { annotationOf } from '../github/annotation.ts';
import { isNamed } from '../github/event-context.ts';
import { stampOf } from '../github/run-stamp.ts';
import { gateName, headlineText } from '../report/headline.ts';
import type { ReportModel } from '../report/model.ts';
import { FILES } from '../results/file-names.ts';
import type { RunOutcome } from '../tasks/conclude.ts';
import type { FinishedRun } from '../tasks/leave-files.ts';
import { forLog, LENGTHS, plainLine } from '../text/escape.ts';
import { postCheckRun } from './check-run.ts';
import { commentOn } from './comment.ts';
import type { Inputs } from './inputs.ts';
import type { Job } from './job.ts';
import { keepHistory } from './keep-history.ts';
import { keepResults } from './keep-results.ts';
import { setOutputs } from './outputs.ts';
import { keepShard } from './shards.ts';
import { show } from './show.ts';

/** Report the outcome and keep it. Returns the job's exit code. */
export async function report(job: Job, outcome: FinishedRun): Promise<number> {
  const { inputs, event, out, key, services, signal } = job;
  const { model, unwritten, isLost } = outcome;
  show([model], join(out, FILES.summary));
  setOutputs(model.results, join(out, FILES.results));
  const say = isLost ? core.error : core.warning;
  for (const missing of unwritten) say(forLog(plainLine(missing, LENGTHS.message)));
  if (inputs.mode === 'run' && inputs.shard !== null) return keepShard(job, inputs.shard, outcome);
  const { remarks, exitCode } = judge(outcome, inputs);
  const { number = null, isFork: isOfFork = true, headSha = null } = event?.pullRequest ?? {};
  if (event !== null && number !== null) {
    const { repository } = event;
    // The token is not the fork's if the event is about something else.
    const isFork = isOfFork && !isNamed(event);
    const stamp = stampOf(process.env, headSha ?? event.sha, model.results);
    await commentOn({ model, key, repository, pull: { number, isFork }, stamp }, inputs);
  }
  if (inputs.check && event !== null) {
    await postCheckRun({ token: inputs['github-token'], event, key, model, remarks, exitCode });
  }
  if (inputs.upload && exitCode !== 2 && !isLost) {
    const { commit } = model.results;
    const finished = { event, commit, folder: out, environment: process.env };
    for (const trouble of await keepResults(services, finished, signal)) core.warning(trouble);
  }
  if (exitCode !== 2 && !isLost) await keepHistory(job, model.results);
  annotate(remarks, model, exitCode);
  return isLost ? 2 : exitCode;
}

/** The exit code and the remarks about gates that follow from a decision and the inputs. */
function judge({ model: { results } }: RunOutcome, inputs: Inputs) {
  const failOn = inputs['fail-on'];
  const places = gatePlacesIn(inputs.config);
  const remarks = gateRemarks(judgedSuites(results), places, (gate) => failsRun(gate, failOn));
  return { remarks, exitCode: exitCodeFor(results, failOn) };
}

const SAY = { error: core.error, warning: core.warning, notice: core.notice } as const;

/**
 * Write one error with the reason of the failure, at its gate's line. Remarks about other gates go
 * to their lines.
 */
function annotate(remarks: readonly GateRemark[], model: ReportModel, exitCode: 0 | 1 | 2): void {
  const { headline } = model;
  const first = exitCode === 0 ? undefined : remarks.find(({ gate }) => gate === headline.gate);
  if (exitCode > 0) {
    core.error(
      forLog(plainLine(headlineText(headline), LENGTHS.message)),
      annotationOf(first?.place),
    );
  }
  for (const remark of exitCode === 2 ? [] : remarks) {
    if (remark === first) continue;
    SAY[remark.level](remarkText(remark), annotationOf(remark.place));
  }
}

function remarkText({ suite, gate }: GateRemark): string {
  return forLog(plainLine(`${suite}: ${gateName(gate)} ${gate.reason}`, LENGTHS.message));
}
