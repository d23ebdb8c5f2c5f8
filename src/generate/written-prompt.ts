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

/** The model and its settings by a prompt's file; null for what it does not have. */
export interface OwnSettings extends Pick<AskSettings, 'temperature' | 'topP' | 'maxTokens'> {
  readonly model: string | null;
}
