import { type MbppPlusRule, mbppPlusTask } from './mbpp-plus.ts';
import { NO_ANSWERS } from './oracle.ts';

/** The parts of an EvalPlus task from which tests are made. */
export interface EvalplusTask {
  readonly id: string;
  readonly entryPoint: string;
  /** The whole reference solution. */
  readonly reference: string;
  /** JSON texts of lists of argument lists; the second list is graded after the first. */
  readonly base: string;
  readonly plus: string;
  /** The allowed error of numbers; 0 if the row has none. */
  readonly atol: number;
}

/**
 * Tests that compare a candidate's answers with the reference's, as EvalPlus does (`evalplus/eval`,
 * 0.3.1). Answers must be equal, or numbers within `atol` and a relative 1e-7. After an answer of
 * floats only, the tolerance is at least 1e-6 for the rest of its list. Whole answers must then
 * have the same type. Some tasks have a rule of their own.
 */
export function testsOf(task: EvalplusTask): string {
  return `
def _check(candidate):
    ${NO_ANSWERS}
${indented(inputsOf(task))}
${indented(COMPARISON)}
${indented(ruleOf(task))}
    answers = map(reference(), base + plus) if packed is None else unpacked(packed)
    for number, (arguments, wanted) in enumerate(zip(base + plus, answers)):
        if number in (0, len(base)):
            tolerance = ${task.atol}
        got = candidate(*copy.deepcopy(arguments))
        if tolerance == 0 and is_floats(wanted):
            tolerance = 1e-6
        assert is_right(arguments, got, wanted, tolerance), (
            "input %d: expected %s, got %s" % (number, shown(wanted), shown(got)))

_check(${task.entryPoint})`;
}

/**
 * A program that prints the reference's answers for `withAnswers`. It runs once, so that no
 * candidate has to wait for the reference. It raises if an answer is no plain data, or if all
 * together are too long.
 */
export function oracleOf(task: EvalplusTask): string {
  return `
def _answer():
    import os, sys
${indented(inputsOf(task))}
    standard, sys.stdout = sys.stdout, open(os.devnull, "w")
    packer, packed, size = zlib.compressobj(1), b"", 0
    for answer in map(reference(), base + plus):
        # One by one: the next answer may be this object, changed.
        data = marshal.dumps(answer)
        packed, size = packed + packer.compress(data), size + len(data)
        if size > ${LONGEST.answers} or len(packed) > ${LONGEST.packed}:
            raise ValueError("the answers are too long")
    standard.write(base64.b64encode(packed + packer.flush()).decode())

_answer()`;
}

/** In bytes. The tests of each candidate unpack and compare the answers. */
const LONGEST = { answers: 64 << 20, packed: 4 << 20 };

/**
 * Python code that defines `base`, `plus` and `reference()`, which returns the answering function.
 */
function inputsOf({ id, entryPoint, reference, base, plus }: EvalplusTask): string {
  const special = mbppPlusTask(id);
  const answer = 'function(*copy.deepcopy(arguments))';
  return `import base64, copy, io, json, marshal, math, zlib

def deep_tuple(value):
    return tuple(map(deep_tuple, value)) if isinstance(value, list) else value

def reference():
    names = {}
    exec(${JSON.stringify(reference)}, names)
    function = names[${JSON.stringify(entryPoint)}]
    return lambda arguments: ${special?.rule === 'not-none' ? `${answer} is not None` : answer}

def meant(arguments):
    return ${special?.arguments ?? 'arguments'}

base = [meant(each) for each in json.loads(${JSON.stringify(base)})]
plus = [meant(each) for each in json.loads(${JSON.stringify(plus)})]`;
}

const COMPARISON = `
def unpacked(text):
    stream = io.BytesIO(zlib.decompress(base64.b64decode(text)))
    return (marshal.load(stream) for _ in base + plus)

def is_floats(value):
    return isinstance(value, float) or (
        isinstance(value, (list, tuple)) and len(value) > 0
        and all(isinstance(each, float) for each in value))

def is_close(got, wanted, tolerance):
    if isinstance(wanted, (list, tuple)):
        return (isinstance(got, (list, tuple)) and len(got) == len(wanted)
                and all(is_close(g, w, tolerance) for g, w in zip(got, wanted)))
    numbers = (int, float, complex)
    if not isinstance(wanted, numbers) or not isinstance(got, numbers):
        return False
    if got == wanted or abs(wanted) == math.inf or abs(got) == math.inf:
        return got == wanted
    return abs(got - wanted) <= tolerance + 1e-7 * abs(wanted)

def shown(value):
    try:
        return "%.80r" % (value,)
    except ValueError:
        return "a number of thousands of digits"
`;

/** Python code that defines `is_right`. */
function ruleOf({ id, entryPoint, atol }: EvalplusTask): string {
  const special = mbppPlusTask(id);
  if (special === null && entryPoint === 'find_zero') {
    // HumanEval/32 accepts each root of the polynomial.
    return `def is_right(arguments, got, wanted, tolerance):
    value = sum(each * math.pow(got, power) for power, each in enumerate(arguments[0]))
    return abs(value) <= ${atol || 1e-6}
`;
  }
  return `def is_right(arguments, got, wanted, tolerance):
    right = ${special?.rule == null ? 'got == wanted' : RULES[special.rule]}
    if right or tolerance == 0:
        return right
    return type(got) is type(wanted) and is_close(got, wanted, tolerance)
`;
}

/** The rules that replace equality, as Python code. Close numbers are right as well. */
const RULES: Readonly<Record<MbppPlusRule, string>> = {
  any: 'True',
  zero: 'got == wanted or got == 0',
  set: 'set(got) == set(wanted)',
  // An answer that stayed with the candidate has a stand-in here, which shows only the type.
  'not-none': 'got == wanted if type(got) is bool else wanted == (got is not None)',
  // This rule reads "height" as the height of the pyramid and not of its sides.
  'surface-area': `got == wanted or abs(got - round(
        arguments[0] ** 2 + 4 * (arguments[0] * math.sqrt(
            (arguments[0] / 2) ** 2 + arguments[1] ** 2)) / 2)) <= tolerance`,
  // This rule fills up the shorter number with zeros.
  'digit-distance': `got == wanted or got == sum(
        abs(int(a) - int(b)) for a, b in zip(*(
            str(each).zfill(max(len(str(other)) for other in arguments)) for each in arguments)))`,
};

function indented(text: string): string {
  // Only after line feeds: other line ends may be within the text's quotes.
  return text.replaceAll(/(^|\n)(?=[^\n])/g, '$1    ');
}
