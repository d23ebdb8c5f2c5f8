/** Runs each expression as its use does. The parent ends this worker if one takes too long. */

import { parentPort, workerData } from 'node:worker_threads';

const { work, from, length } = workerData;
/** Texts that many expressions meet: making one takes longer than most expressions. */
const known = new Map();

function textOf(shape) {
  const [start, unit, end] = shape;
  if (start.length + end.length > 1) return start + unit.repeat(length / unit.length) + end;
  const key = JSON.stringify(shape);
  const text = known.get(key) ?? start + unit.repeat(length / unit.length) + end;
  known.set(key, text);
  return text;
}

for (let i = from.expression; i < work.length; i += 1) {
  const { source, flags, shapes } = work[i];
  for (let s = i === from.expression ? from.shape : 0; s < shapes.length; s += 1) {
    parentPort.postMessage({ expression: i, shape: s });
    const text = textOf(shapes[s]);
    const expression = new RegExp(source, flags);
    const isRepeated = expression.global || expression.sticky;
    let last = -1;
    for (
      let match = expression.exec(text);
      match !== null && isRepeated;
      match = expression.exec(text)
    ) {
      if (expression.lastIndex === last || match[0] === '') expression.lastIndex += 1;
      last = expression.lastIndex;
    }
  }
}
parentPort.postMessage(null);
