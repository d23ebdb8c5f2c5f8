import type { Change, Edit } from '../task.ts';
import type { View } from '../view.ts';
import { type Row, rowsOf, unitOf } from './rows.ts';

/** The spaces in place of one tab (Wang et al. 2022). */
const SPACES = '    ';
/** Python takes a tab to go on to the next multiple of this. */
const TAB_STOP = 8;

/**
 * Tabs in place of the spaces that indent lines, in the whole text: Python refuses a mix. A text
 * that is indented by tabs gets spaces. Documentation keeps what it has beyond its own indentation.
 */
export function tabIndent(view: View): Change | null {
  const rows = rowsOf(view);
  const unit = unitOf(rows);
  if (unit === null) return null;
  const indent = unit === '\t' ? spacesForTabs : tabsForSpaces(unit.length);
  const before = new Map<number, { readonly old: string; readonly now: string }>();
  const edits: Edit[] = [];
  for (const row of rows) {
    const { start, indentation, kind } = row;
    if (kind === 'text') continue;
    const begun = kind === 'documentation' ? before.get(row.begin) : undefined;
    const old = begun?.old ?? indentation;
    const now = begun?.now ?? (kind === 'documentation' ? old : indent(row));
    before.set(start, { old, now });
    if (old !== now && row.text.startsWith(old)) {
      edits.push({ start, end: start + old.length, text: now });
    }
  }
  return edits.some(({ start }) => start < view.cut) ? { edits } : null;
}

function spacesForTabs({ indentation }: Row): string {
  return indentation.replaceAll('\t', SPACES);
}

/** One tab for each statement around a line, so that uneven steps are one tab each. */
function tabsForSpaces(unit: number): (row: Row) => string {
  const widths: number[] = [0];
  return ({ indentation, kind }) => {
    const width = widthOf(indentation);
    if (kind === 'statement') {
      while ((widths.at(-1) ?? 0) > width) widths.pop();
      if ((widths.at(-1) ?? 0) < width) widths.push(width);
    }
    const depth = widths.findLastIndex((each) => each <= width);
    const rest = width - (widths[depth] ?? 0);
    // The rest of a statement may be anywhere: its tabs stay.
    if (rest > 0 && indentation.includes('\t')) return indentation;
    return '\t'.repeat(depth + Math.floor(rest / unit)) + ' '.repeat(rest % unit);
  };
}

function widthOf(indentation: string): number {
  let width = 0;
  for (const each of indentation) {
    width = each === '\t' ? width - (width % TAB_STOP) + TAB_STOP : width + 1;
  }
  return width;
}
