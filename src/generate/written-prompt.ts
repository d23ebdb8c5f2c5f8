import type { AskSettings, Message } from '../records/answer.ts';
import type { Place } from '../system/errors.ts';

/** The prompt of a file, as it is written there. */
export interface WrittenPrompt {
  /** The file's name in messages. */
  readonly file: string;
  readonly messages: readonly WrittenMessage[];
  readonly own: OwnSettings;
}

/** A message of a file. */
interface WrittenMessage extends Message {
  /** The place of a position in its text, for messages about it. */
  readonly placeAt: (offset: number) => Place;
}

/** What a prompt's file says about the model; null where it says nothing. */
export interface OwnSettings extends Pick<AskSettings, 'temperature' | 'topP' | 'maxTokens'> {
  readonly model: string | null;
}
