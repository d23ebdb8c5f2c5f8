import { docToComments } from '../layout/doc-to-comments.ts';
import { newLineAfterCode, newLineAfterDoc, newLines } from '../layout/new-lines.ts';
import { splitLines } from '../layout/split-lines.ts';
import { tabIndent } from '../layout/tab-indent.ts';
import type { Transform } from '../transform.ts';

const COMMON = { family: 'format', version: 1, isRandom: false, takesProse: false } as const;

/** The languages that have comments of one line and comments of several lines, or docstrings. */
const TWO_STYLES = ['python', 'javascript', 'typescript', 'java', 'cpp', 'go', 'rust', 'php'];

/** ReCode's family `format`: another layout of the same program. */
export const FORMAT: readonly Transform[] = [
  { ...COMMON, name: 'doc2comments', languages: TWO_STYLES, apply: docToComments },
  { ...COMMON, name: 'new_line_aftercode', apply: newLineAfterCode },
  { ...COMMON, name: 'new_line_afterdoc', apply: newLineAfterDoc },
  { ...COMMON, name: 'new_lines', isRandom: true, apply: newLines },
  { ...COMMON, name: 'split_lines', apply: splitLines },
  { ...COMMON, name: 'tab_indent', apply: tabIndent },
];
