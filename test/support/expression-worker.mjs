/** Runs each expression as its use does. The parent ends this worker if one takes too long. */

import { parentPort, workerData } from 'node:worker_threads';

const { work, from, length } = workerData;
for (let i = from.expression; i < work.length; i += 1) {
  const { source, flags, shapes } = work[i];
  for (let s = i === from.expression ? from.shape : 0; s < shapes.length; s += 1) {
    parentPort.postMessage({ expression: i, shape: s });
    const [start, unit, end] = shapes[s];
    const text = start + unit.repeat(length / unit.length) + end;
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
