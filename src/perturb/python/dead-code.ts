import type { Random } from '../../system/random.ts';
import { once } from '../once.ts';
import type { Edit } from '../task.ts';
import { type Gap, isString } from './gaps.ts';
import type { Program } from './program.ts';
import type { Scope } from './scope.ts';
import { lineBreak, lineEnd } from './statements.ts';

/** Insert a loop or a condition into a gap that never runs its body (NatGen's dead code). */
export function deadCode({ at, block, scope }: Gap, program: Program, random: Random): Edit {
  const { text, shown } = program;
  const known = bodiesIn(program).get(scope) ?? [];
  const body = known.length === 0 ? 'pass' : random.pick(known);
  const lines = [...deadHeader(program, random), block.unit + body];
  const end = lineBreak(text, at - 1);
  const code = lines.map((line) => block.indent + line);
  if (at < shown.end) return insertion(at, code.map((line) => line + end).join(''));
  // An insertion at the end of the shown part comes after it, so it goes to the line before.
  return insertion(lineEnd(text, at - 1), code.map((line) => end + line).join(''));
}

/** The statements of the shown part that a body may repeat, by their scope. */
const bodiesIn = once(({ root, shown, scopeOf }: Program) => {
  const bodies = new Map<Scope, string[]>();
  for (const node of root.descendantsOfType(['expression_statement', 'return_statement'])) {
    const { text } = node;
    if (node.endIndex > shown.end || isString(node) || /[\r\n]/.test(text)) continue;
    const scope = scopeOf(node);
    const known = bodies.get(scope);
    if (known === undefined) bodies.set(scope, [text]);
    else known.push(text);
  }
  return bodies;
});

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** The lines up to the body, in the forms of NatGen. */
function deadHeader(program: Program, random: Random): string[] {
  // Seeds differ in more than the number of a name, which NatGen draws.
  const name = program.freshName(Array.from({ length: 10 }, (_, number) => `_i_${number}`));
  const keyword = random.pick(['for', 'while', 'if']);
  if (keyword === 'for') {
    return [`for ${name} in ${program.isBuiltIn('range') ? 'range(0)' : '()'}:`];
  }
  const condition = program.seesNames
    ? 'False'
    : random.pick(['False', `${name} < ${name}`, `${name} > ${name}`]);
  const before = condition === 'False' ? [] : [`${name} = 0`];
  return [...before, `${keyword} ${condition}:`];
}
