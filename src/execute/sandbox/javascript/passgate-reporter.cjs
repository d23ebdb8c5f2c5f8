/**
 * Reports tests that fail in Node's own test runner: one line each, and at the end that of the first.
 */

'use strict';

const LONGEST = 400;

const shorten = (text) => String(text).replace(/\s+/g, ' ').trim().slice(0, LONGEST);

/** In words; null for a suite that failed for nothing but the tests in it. */
function failureOf({ name, details }, suites) {
  const { cause = details?.error, failureType } = details?.error ?? {};
  if (failureType === 'subtestsFailed') return null;
  const error = cause !== null && typeof cause === 'object' ? cause : { message: cause };
  const kind = error.name === undefined ? '' : `${shorten(error.name)}: `;
  const test = [...suites, name].map(shorten).join(' > ');
  const wasCancelled = failureType === 'cancelledByParent';
  return { test, message: `${kind}${shorten(error.message)}`, wasCancelled };
}

const failures = [];

/** The first failure that was not for another one; undefined where no test has failed. */
const firstFailure = () => failures.find(({ wasCancelled }) => !wasCancelled) ?? failures[0];

async function* report(events) {
  const names = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') {
      names.length = data.nesting;
      names.push(data.name);
    }
    // Only this line tells of activity that tests leave behind.
    if (type === 'test:diagnostic' && data.message.startsWith('Error: ')) {
      yield `${shorten(data.message)}\n`;
    }
    const failed = type === 'test:fail' ? failureOf(data, names.slice(0, data.nesting)) : null;
    if (failed === null) continue;
    failures.push(failed);
    yield lineOf(failed);
  }
  // The last line is taken for the reason.
  if (failures.length > 1) yield lineOf(firstFailure());
}

const lineOf = ({ test, message }) => `test "${test}" failed: ${message}\n`;

module.exports = report;
module.exports.firstFailure = firstFailure;
