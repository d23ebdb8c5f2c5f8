import type { Config } from '../config/schema.ts';
import { withoutThinking } from '../dataset/extract/thinking.ts';
import { type Rewordable, rewordKey } from '../dataset/reword.ts';
import type { Ask } from '../records/answer.ts';
import { plural } from '../text/numbers.ts';
import { askMissing } from './ask-missing.ts';
import type { Asking } from './asking.ts';
import { whyNotAsked } from './credentials.ts';
import type { AskedSuite } from './questions.ts';

const KEEP =
  'Keep every number, name, symbol, quoted text, negation and comparison exactly as it is. Answer with the new text alone, in one paragraph.';

/** The requests for each transform, one after the other; `{text}` is the text, or the last answer. */
const REQUESTS: Readonly<Record<string, readonly string[]>> = {
  BackTranslation: [
    'Translate this text into German. Keep names, numbers, symbols and quoted text as they are. Answer with the translation alone, in one paragraph.\n\n{text}',
    'Translate this text into English. Keep names, numbers, symbols and quoted text as they are. Answer with the translation alone, in one paragraph.\n\n{text}',
  ],
  RephrasingSentence: [`Say this text in other words with the same meaning. ${KEEP}\n\n{text}`],
  DeclarativeToInterrogative: [
    `Ask for the same as this text in the form of a question. ${KEEP}\n\n{text}`,
  ],
};

/** A text on its way through the requests of its transform. */
interface Passage {
  readonly of: Rewordable;
  readonly text: string;
}

/**
 * Put texts into other words by a suite's model. Answers are kept like those to prompts.
 * @returns the new texts by `rewordKey`, or the reason why there are none
 */
export async function rewordTexts(
  config: Config,
  suite: AskedSuite,
  texts: readonly Rewordable[],
  asking: Asking,
): Promise<ReadonlyMap<string, string> | string> {
  if (suite.config.generate.api === 'completion') return 'it needs a model with api: chat';
  const done = new Map<string, string>();
  for (let round = 0, open = firstOf(texts); open.length > 0; round += 1) {
    const answers = await answersTo(config, suite, open, round, asking);
    if (typeof answers === 'string') return answers;
    const next: Passage[] = [];
    for (const [i, { of }] of open.entries()) {
      const text = answers[i] ?? '';
      if (text === '') continue;
      if (round + 1 < requestsOf(of).length) next.push({ of, text });
      else done.set(rewordKey(of), text);
    }
    open = next;
  }
  return done;
}

/** Each text once, however many problems have it. */
function firstOf(texts: readonly Rewordable[]): Passage[] {
  const known = new Map(texts.map((of) => [rewordKey(of), { of, text: of.text }]));
  return [...known.values()];
}

function requestsOf({ transform }: Rewordable): readonly string[] {
  return REQUESTS[transform] ?? [];
}

/** @returns an answer for each passage, '' if it is of no use; or the reason why some are missing */
async function answersTo(
  config: Config,
  suite: AskedSuite,
  open: readonly Passage[],
  round: number,
  asking: Asking,
): Promise<readonly string[] | string> {
  const asks = open.map(({ of, text }): Ask => {
    const message = (requestsOf(of)[round] ?? '{text}').replace('{text}', () => text);
    const { problem, family, transform } = of;
    return suite.questions.other(message, { problem, family, transform });
  });
  const { store } = asking;
  const lacking = asks.filter(({ key }) => store.get(key) === undefined);
  const missing = new Set(lacking.map(({ key }) => key));
  if (missing.size > 0) {
    const whyNot = whyNotAsked(suite.config.generate, asking);
    if (whyNot !== null) return `the model is not asked, because ${whyNot}`;
    const { answered, reasons } = await askMissing(config, suite, lacking, missing, null, asking);
    const lost = missing.size - answered;
    const [first] = reasons.keys();
    if (lost > 0) return `${plural(lost, 'text')} got no answer (${first ?? 'no reason known'})`;
  }
  return asks.map(({ key }, i) => paragraphIn(store.get(key)?.answer, open[i]?.text ?? ''));
}

/** The one paragraph of an answer; '' if it was cut off or is far longer than what it says anew. */
function paragraphIn(
  answer: { readonly text: string; readonly ended?: string | undefined } | undefined,
  before: string,
): string {
  if (answer === undefined || (answer.ended ?? 'stop') !== 'stop') return '';
  const said = withoutThinking(answer.text, '')?.text ?? answer.text;
  const line = said.replaceAll(/\s+/g, ' ').trim();
  const [, quoted] = /^"([^"]*)"$/.exec(line) ?? [];
  const text = quoted ?? line;
  return text.length > 3 * before.length + 200 ? '' : text;
}
