/** Messages between two processes over pipes: a 4-byte length, then JSON. */

'use strict';

const { readSync, writeSync } = require('node:fs');

const LONGEST = 64 << 20;
const HEADER = 4;
/** A pipe holds no more at a time; most messages fit, in one reading and one writing. */
const PART = 1 << 16;
/** Bytes of UTF-8 for a character of JavaScript's. */
const MOST_BYTES = 3;

const incoming = Buffer.alloc(PART);
/** The input so far that is no message yet. */
let [start, end] = [0, 0];
const outgoing = Buffer.alloc(PART);

/** The other side has ended. */
class Gone extends Error {}

/** The input is longer than any message may be. */
class TooLong extends Error {
  constructor() {
    super(`a value of more than ${LONGEST >> 20} MiB`);
  }
}

/** Counts so far: messages that came, and bytes of both sides. */
const crossed = { messages: 0, bytes: 0 };

/** @throws Gone */
function send(sink, message) {
  const text = JSON.stringify(message);
  const isShort = text.length * MOST_BYTES + HEADER <= PART;
  const size = isShort ? outgoing.write(text, HEADER) : Buffer.byteLength(text);
  const data = isShort ? outgoing : Buffer.alloc(HEADER + size);
  if (!isShort) data.write(text, HEADER);
  data.writeUInt32LE(size);
  try {
    for (let at = 0; at < HEADER + size; ) at += writeSync(sink, data, at, HEADER + size - at);
  } catch (error) {
    throw error.code === 'EPIPE' ? new Gone() : error;
  }
  crossed.bytes += size;
}

/** @throws Gone, TooLong, or SyntaxError if it is no JSON */
function receive(source) {
  return JSON.parse(receiveText(source));
}

function receiveText(source) {
  if (start === end) [start, end] = [0, 0];
  while (end - start < HEADER) {
    if (end === PART) {
      incoming.copy(incoming, 0, start, end);
      [start, end] = [0, end - start];
    }
    end += readInto(source, incoming, end);
  }
  const size = incoming.readUInt32LE(start);
  if (size > LONGEST) throw new TooLong();
  crossed.messages += 1;
  crossed.bytes += size;
  const body = start + HEADER;
  if (body + size <= end) {
    start = body + size;
    return incoming.toString('utf8', body, start);
  }
  const whole = Buffer.alloc(size);
  let at = incoming.copy(whole, 0, body, end);
  [start, end] = [0, 0];
  while (at < size) at += readInto(source, whole, at);
  return whole.toString('utf8');
}

function readInto(source, buffer, at) {
  const count = readSync(source, buffer, at, buffer.length - at);
  if (count === 0) throw new Gone();
  return count;
}

module.exports = { Gone, TooLong, crossed, receive, send };
