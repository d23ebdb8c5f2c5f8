import type { GivenAnswer, Problem } from '../../records/dataset.ts';
import type { Step, WITHOUT_CODE } from '../../records/extraction.ts';
import { asGiven, beforeStop, type Extracted } from './answer.ts';
import { choose } from './choose.ts';
import { type Context, contextOf } from './context.ts';
import { type Block, blocksOf } from './fences.ts';
import { htmlBlocks } from './html.ts';
import { codeBesideSentences, mended } from './mend.ts';
import { codeBetweenProse, isSentence } from './prose.ts';
import type { CodeReader } from './reader.ts';
import { isProgram, shape } from './shape.ts';
import { mayHaveTags, withoutThinking, withoutTokens } from './thinking.ts';

/** A longer text is not a model's answer and is taken unchanged. */
const LONGEST = 1 << 20;

/**
 * Extract the code of a model's answer: without thinking, prose and fences, in the form that its
 * problem's prompt and tests need. An answer that is already code stays unchanged, byte for byte:
 * only text that could not run is changed. Takes linear time.
 * @param given the answer; its kind says if it continues the prompt
 * @param language the name of the suite's language
 * @param reader of that language; an answer that wants a grammar which is not loaded yet has to be
 * taken again
 */
export function extractCode(
  given: GivenAnswer,
  problem: Problem,
  language: string,
  reader: CodeReader,
): Extracted {
  if (given.text.length > LONGEST)
    return { ...asGiven(given), text: beforeStop(asGiven(given), problem) };
  const context = contextOf(problem, language);
  const stopped = beforeStop(given, problem);
  if (stopped !== given.text && isBody(stopped, given, context, reader)) {
    return shape({ ...given, text: stopped }, problem, context, false);
  }
  const { text, steps, reason } = clean(given, context, reader);
  if (reason !== null) return { ...asGiven(given), steps: [reason] };
  const fitted = shape({ ...given, text }, problem, context, steps.length > 0);
  const kept = fitted.kind === 'completion' ? beforeStop(fitted, problem) : fitted.text;
  const found = [...steps, ...fitted.steps];
  return { kind: fitted.kind, text: kept, steps: isCutOff(given) ? cutOff(found) : found };
}

function isCutOff({ ended }: GivenAnswer): boolean {
  return ended === 'length';
}

/** The steps of an answer with code that was cut off. */
function cutOff(steps: readonly Step[]): Step[] {
  return [...(steps.length === 0 ? (['plain'] as const) : steps), 'truncated'];
}

/** True if the text before a stop token is the complete answer: code that continues the prompt. */
function isBody(
  stopped: string,
  given: GivenAnswer,
  context: Context,
  reader: CodeReader,
): boolean {
  const first = stopped.trim().split('\n', 1)[0] ?? '';
  if (first === '' || isSentence(first) || isProgram(given.text, context)) return false;
  const { steps, reason } = clean({ ...given, text: stopped }, context, reader);
  return steps.length === 0 && reason === null;
}

/** The code of an answer and the steps that found it, or the reason why there is none. */
interface Cleaned {
  readonly text: string;
  readonly steps: readonly Step[];
  readonly reason: (typeof WITHOUT_CODE)[number] | null;
}

function clean(
  given: GivenAnswer,
  { language, wanted, prefix }: Context,
  reader: CodeReader,
): Cleaned {
  const { text: answer, kind, ended } = given;
  const steps: Step[] = [];
  let text = answer.startsWith('\uFEFF') ? answer.slice(1) : answer;
  let isCut = isCutOff(given);
  if (mayHaveTags(text)) {
    const thought = withoutThinking(text, language);
    if (thought !== null) {
      steps.push('thinking');
      isCut ||= thought.isOpen;
      text = thought.text;
    }
    const kept = withoutTokens(text, language);
    if (kept !== text) steps.push('end');
    text = kept;
  }
  const before = kind === 'completion' ? prefix : '';
  const blocks = blocksOf(text, language, before) ?? htmlBlocks(text, language) ?? inlineCode(text);
  const parts = blocks === null ? proseParts(text, language, reader) : null;
  const found = blocks ?? parts;
  const refuses = ended === 'refused' || REFUSES.test(text.slice(0, 500));
  const reason = isCut ? 'truncated' : refuses ? 'refused' : 'no-code';
  if (found === null) {
    const isEmpty = text.trim() === '' && (answer.trim() !== '' || ended !== undefined);
    return { text, steps, reason: isEmpty ? reason : null };
  }
  const chosen = choose(found, wanted, language, reader);
  if (chosen === null) return { text, steps, reason };
  steps.push(chosen.isJoined ? 'joined' : blocks === null ? 'prose' : 'fence');
  return { text: parts === null ? chosen.text : mended(chosen.text, reader), steps, reason: null };
}

const REFUSES =
  /\b(?:I['’]?m (?:sorry|unable|not able)|I (?:am|was) (?:sorry|unable|not able)|I can(?:['’]t|not)|I (?:won['’]t|will not)|as an AI)\b/i;

/** The code of an answer that has nothing but one code span. */
function inlineCode(text: string): Block[] | null {
  const [, marks = '', code] = /^\s*(`{1,3})([^`]+)\1\s*$/.exec(text) ?? [];
  if (code === undefined) return null;
  const word =
    marks.length === 3 ? code.replace(/^(?:python3?|py|javascript|js|bash|sh)[ \t]+/, '') : code;
  return [{ text: word, mark: 'own' }];
}

function proseParts(text: string, language: string, reader: CodeReader): Block[] | null {
  const parts = codeBetweenProse(text, language) ?? codeBesideSentences(text, language, reader);
  return parts === null ? null : [parts].flat().map((part) => ({ text: part, mark: 'none' }));
}
