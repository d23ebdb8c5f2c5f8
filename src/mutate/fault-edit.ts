import type { Node } from '../grammar/parser.ts';
import type { MutationOperator } from '../records/strength.ts';

/** A replacement of a part of a program, in UTF-16 units, that makes one small fault. */
export interface FaultEdit {
  readonly operator: MutationOperator;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The node that it changes. */
  readonly node: Node;
}
