import type { Decision } from '../../records/gate-result.ts';
import { plainLine } from '../../text/escape.ts';
import { DECISION_WORDS } from './words.ts';

/** A decision with its sign and its word. */
export function DecisionPill({ decision }: { readonly decision: Decision }) {
  const { sign, word } = DECISION_WORDS[decision];
  return (
    <span class={`pill small ${decision}`}>
      {sign} {word}
    </span>
  );
}

/** The tags of a run's commit. */
export function Tags({ tags }: { readonly tags: readonly string[] }) {
  return (
    <>
      {tags.map((tag) => (
        <span class="release-tag" key={tag}>
          {plainLine(tag)}
        </span>
      ))}
    </>
  );
}
