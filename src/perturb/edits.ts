import type { Edit } from './task.ts';

/** Edits by their place. @throws Error if two overlap, which is a transform's fault */
export function inOrder(edits: readonly Edit[]): Edit[] {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  for (const [i, { start }] of sorted.entries()) {
    if (start < (sorted[i - 1]?.end ?? 0)) throw new Error(`edits overlap at ${start}`);
  }
  return sorted;
}

/** Apply edits to a text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of inOrder(edits)) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join('') + text.slice(at);
}

/**
 * The place that a cut through a text has after edits. An insertion at the cut comes after it, and
 * an edit across the cut comes before it as a whole.
 */
export function moveCut(cut: number, edits: readonly Edit[]): number {
  let moved = cut;
  for (const { start, end, text } of edits) {
    if (start < cut) moved += text.length - (Math.min(end, cut) - start);
  }
  return moved;
}
