/** Forms of English words that no rule gives. */

/** Verbs: the base form, the past, the participle. */
const VERBS = `
be was been
beat beat beaten
become became become
begin began begun
bind bound bound
break broke broken
bring brought brought
build built built
buy bought bought
catch caught caught
choose chose chosen
come came come
cost cost cost
cut cut cut
deal dealt dealt
do did done
draw drew drawn
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
fly flew flown
forbid forbade forbidden
forget forgot forgotten
get got got
give gave given
go went gone
grow grew grown
have had had
hear heard heard
hide hid hidden
hit hit hit
hold held held
keep kept kept
know knew known
lay laid laid
lead led led
leave left left
lend lent lent
input input input
let let let
lie lay lain
lose lost lost
make made made
mean meant meant
meet met met
output output output
overwrite overwrote overwritten
pay paid paid
put put put
read read read
rewrite rewrote rewritten
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
show showed shown
shrink shrank shrunk
shut shut shut
sink sank sunk
sleep slept slept
speak spoke spoken
spend spent spent
spin spun spun
split split split
spread spread spread
stand stood stood
steal stole stolen
swim swam swum
take took taken
teach taught taught
tell told told
think thought thought
throw threw thrown
understand understood understood
wear wore worn
win won won
write wrote written
`;

/** Nouns: the singular, the plural. */
const NOUNS = `
analysis analyses
axis axes
basis bases
calf calves
child children
crisis crises
criterion criteria
deer deer
echo echoes
fish fish
foot feet
goose geese
half halves
hero heroes
hypothesis hypotheses
index indices
knife knives
leaf leaves
life lives
man men
matrix matrices
mouse mice
parenthesis parentheses
person people
phenomenon phenomena
potato potatoes
quiz quizzes
radius radii
self selves
series series
sheep sheep
shelf shelves
species species
thesis theses
thief thieves
tomato tomatoes
tooth teeth
vertex vertices
wife wives
wolf wolves
woman women
`;

function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split(' '));
}

/** The past and the participle of a verb, by its base form. */
export const IRREGULAR_VERBS: ReadonlyMap<string, readonly [past: string, participle: string]> =
  new Map(
    rowsOf(VERBS).map(([base = '', past = '', participle = '']) => [base, [past, participle]]),
  );

/** The plural of a noun, by its singular. */
export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map(
  rowsOf(NOUNS).map(([singular = '', plural = '']) => [singular, plural]),
);

/** Verbs of more than one syllable that double their last letter, as in `occurred`. */
export const DOUBLING: ReadonlySet<string> = new Set(
  `admit allot commit compel control debug defer emit equip expel forget format incur infer occur
  omit overlap patrol permit prefer program rebut recur refer regret repel reset submit transfer transmit
  unplug unwrap unzip upset`.split(/\s+/),
);

/** Nouns without a plural. */
export const UNCOUNTABLE: ReadonlySet<string> = new Set(
  `advice algebra arithmetic ascii bash data english equipment evidence feedback grading hardware help
  homework information knowledge math mathematics memory metadata money multiplication music news
  nothing progress proximity punctuation python research rest software stuff syntax traffic water
  weather whitespace work`.split(/\s+/),
);

/** Nouns with an irregular plural that have a regular one, too. */
export const ALSO_REGULAR: readonly string[] = ['formula', 'index', 'matrix', 'vertex'];
