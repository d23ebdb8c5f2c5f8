import { readingsOf } from '../words/inflect.ts';
import { synonymsOf } from '../words/synonyms.ts';

/**
 * Words of function names with their synonyms, reviewed pair by pair, in addition to those of prose.
 * A name has words that prose must not change, such as `largest`, and short forms, such as `num`.
 */

/** Verbs, at places for a verb. */
const VERBS = `
arrange: order
capitalize: uppercase
convert: change
count: tally
decode: decipher
decrypt: decipher
divide: split
do: perform
encode: encipher
encrypt: encipher
extract: take
factorize: factor, decompose
filter: select
find: locate, get
fix: repair, correct, mend
flip: toggle, invert
get: fetch, obtain, retrieve, find
has: contains
insert: put
intersperse: interleave
join: combine, merge
make: create, build, form
match: pair
merge: combine, join
move: shift, relocate
order: sort, arrange
parse: read
print: show, display
remove: delete, drop
replace: substitute
rescale: scale
reverse: invert, flip
rotate: turn
search: seek
separate: split, divide
shift: move
simplify: reduce
solve: resolve
sort: order, arrange
split: divide, separate
start: begin
starts: begins
strip: trim
substitute: replace
subtract: deduct
sum: total
swap: exchange
trim: strip
truncate: trim, cut
`;

/** Other words, wherever they are. */
const OTHERS = `
above: over
absolute: abs
arr: array, list
array: list, sequence
arrays: lists, sequences
average: mean, avg
avg: average, mean
base: radix
below: under, beneath
biggest: largest, greatest
brackets: parentheses
char: character
character: char
characters: chars
chars: characters
check: test
circular: cyclic
closest: nearest
collision: crash
column: col
common: shared, mutual
consecutive: successive, adjacent
count: tally
cyclic: circular
dict: dictionary
dictionary: dict
diff: difference
difference: diff, gap
distinct: unique, different
divisor: factor
divisors: factors
duplicates: copies, repeats
elements: items, entries, members
ends: finishes
entire: whole
equal: identical
factor: divisor
factors: divisors
fib: fibonacci
first: initial
following: next
freq: frequency
frequency: freq
grade: mark, score
greatest: largest, biggest
groups: clusters
hex: hexadecimal
highest: greatest
idx: index
indices: positions, indexes
int: integer
integer: int
integers: ints
intersection: overlap
ints: integers
item: element, entry
items: elements, entries
large: big
largest: biggest, greatest
last: final
len: length, size
length: size, len
list: array, sequence
lists: arrays, sequences
longest: lengthiest
lst: list
matrix: grid
max: maximum, largest, biggest
maximum: max, largest
mean: average
message: msg
min: minimum, smallest, lowest
minimum: min, smallest
missing: absent
monotonic: monotone
msg: message
nearest: closest
nested: embedded
next: following, subsequent
num: number
number: num
numbers: nums
nums: numbers
occurrences: instances
paren: parenthesis, bracket
parens: parentheses, brackets
parentheses: parens, brackets
path: route
pile: stack, heap
previous: preceding, prior
prod: product
profit: gain
product: prod
rectangle: rect
repeated: recurring
same: identical, equal
sequence: series
simple: basic, plain
small: little
smallest: lowest, minimal
solution: answer
sorted: ordered
spaces: blanks, whitespace
str: string, text
string: text, str
strings: texts, strs
substring: substr
suffix: ending
sum: total
text: string
threshold: limit, cutoff
times: occasions
total: overall
triples: triplets
triplets: triples
unique: distinct
val: value
valid: legal
value: val
values: vals
whole: entire
`;

function read(lines: string): ReadonlyMap<string, readonly string[]> {
  const rows = lines.trim().split('\n');
  return new Map(
    rows.map((row) => {
      const [word = '', synonyms = ''] = row.split(': ');
      return [word, synonyms.split(', ')];
    }),
  );
}

const OF_VERBS = read(VERBS);
const OF_OTHERS = read(OTHERS);

/**
 * Synonyms of a word in a name, each a single word.
 * @param word in lower case
 * @param kind the kind of words that its place in the name is for
 */
export function nameSynonyms(word: string, kind: 'verb' | 'noun'): string[] {
  const isVerb = kind === 'verb' || readingsOf(word).every((reading) => reading.kind === 'verb');
  const own = (isVerb ? OF_VERBS.get(word) : undefined) ?? OF_OTHERS.get(word) ?? [];
  const all = new Set([...own, ...synonymsOf(word, kind)]);
  return [...all].filter((synonym) => /^[a-z]+$/.test(synonym) && synonym !== word);
}
