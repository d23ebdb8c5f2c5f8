/** The name of a function or method. It becomes part of the program's text. */
const ENTRY_POINT = /^[A-Za-z_][\w.]*$/;

/** A statement at the top level that can fail, or a test that a runner finds by name. */
const RUNS_SOMETHING = new RegExp(
  [
    String.raw`^(?:assert|raise|exec|for|if|while|with|try)\b|^[A-Za-z_][\w.]*\s*\(|^.*;\s*assert\b`,
    String.raw`^(?:async[ \t]+)?def[ \t]+test|^class[ \t]+(?:Test|\w+[ \t]*\([^)\n]*Test)`,
  ].join('|'),
  'm',
);

/**
 * The tests of a table's row as the end of a program. Asserts that call the function by name stay
 * unchanged. Tests that take the candidate (`def check(candidate)`, or asserts about `candidate`)
 * need the entry point, the function's name.
 * @returns a sentence in `fault` if they cannot be run
 */
export function testsOf(
  tests: string,
  entryPoint: string | null,
): { tests: string } | { fault: string } {
  if (entryPoint !== null && !ENTRY_POINT.test(entryPoint)) {
    return {
      fault: `the entry point ${JSON.stringify(entryPoint.slice(0, 80))}: expected the name of a function`,
    };
  }
  const definesCheck = /^def check\s*\(/m.test(tests);
  const callsCheck =
    /^check\s*\(/m.test(tests) ||
    (entryPoint === null && /^[ \t]+check\s*\((?!candidate\b)/m.test(tests));
  if (definesCheck && !callsCheck) {
    return entryPoint === null
      ? {
          fault:
            'its tests define check() and nothing calls it: add a column entry_point with the name of the function to check',
        }
      : { tests: `${tests}\ncheck(${entryPoint})` };
  }
  if (!RUNS_SOMETHING.test(tests)) {
    return {
      fault:
        'its tests only define things, so that any answer would pass: add the asserts or calls that run them',
    };
  }
  if (!definesCheck && /\bcandidate\s*\(/.test(tests)) {
    return entryPoint === null
      ? {
          fault:
            'its tests call candidate(): add a column entry_point with the name of the function that it stands for',
        }
      : { tests: `candidate = ${entryPoint}\n${tests}` };
  }
  return { tests };
}
