/** Messages between two processes over pipes: a 4-byte length, then JSON. */

'use strict';

const { readSync, writeSync } = require('node:fs');

const LONGEST = 64 << 20;

/** The other side has ended. */
class Gone extends Error {}

/** What came is longer than any message may be. */
class TooLong extends Error {
  constructor() {
    super(`a value of more than ${LONGEST >> 20} MiB`);
  }
}

/** @throws Gone */
function send(sink, message) {
  const body = Buffer.from(JSON.stringify(message), 'utf8');
  const data = Buffer.alloc(4 + body.length);
  data.writeUInt32LE(body.length);
  body.copy(data, 4);
  try {
    for (let at = 0; at < data.length; ) at += writeSync(sink, data, at);
  } catch (error) {
    throw error.code === 'EPIPE' ? new Gone() : error;
  }
}

/** @throws Gone, TooLong, or SyntaxError where it is no JSON */
function receive(source) {
  const size = read(source, 4).readUInt32LE();
  if (size > LONGEST) throw new TooLong();
  return JSON.parse(read(source, size).toString('utf8'));
}

function read(source, size) {
  const parts = [];
  for (let left = size; left > 0; ) {
    const part = Buffer.alloc(Math.min(left, 1 << 20));
    const count = readSync(source, part);
    if (count === 0) throw new Gone();
    parts.push(part.subarray(0, count));
    left -= count;
  }
  return Buffer.concat(parts, size);
}

module.exports = { Gone, TooLong, receive, send };
