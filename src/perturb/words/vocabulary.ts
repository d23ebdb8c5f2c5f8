/** The words that descriptions of programs are made of, in their base forms. */

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Verbs that are nothing else, or hardly ever. */
export const VERBS = wordsOf(`
accept accompany accomplish accumulate achieve acquire adapt adjust admit affect allocate allow
alter analyze anticipate appear append apply approve arise arrange arrive ask assemble assert
assess assign assist assume attach attain avoid await be become begin behave believe belong bind
bring build buy calculate cancel capitalize carry catch categorize cause cease choose clarify
classify collect collide combine come communicate compare compile complete compose comprehend
compress comprise compute concatenate conceal concern conclude confirm connect consider consist
constrain construct consume contain continue convert convey correspond create deal decide decode
decompose decrement decrypt deduce deem define delete delimit deliver demonstrate denote depend
depict derive describe deserve destroy detect determine develop differ discard discover distribute
divide do draw drive earn eat eliminate emit employ enable enclose encode encrypt enhance enlarge
ensure entail enter enumerate erase evaluate examine exceed execute exist expand expect explain
express extend extract fall feed feel fetch find finish fix flatten fly follow forbid forget
fulfill gain gather generate get give go grab grow guarantee handle happen have hear hide identify
ignore illustrate imagine imitate implement imply import improve include indent indicate infer
inform initialize insert insist inspect instruct interact interpret intersect introduce invert
investigate invoke involve iterate keep know lack last lead learn leave lend let lie locate lose
maintain make mean mend mention merge mimic modify multiply neglect normalize notice notify obey
observe obtain occupy occur omit operate optimize organize overlap overwrite own parse pay perform
permute pluck populate possess predict prefer prepend preserve presume prevent proceed produce
prohibit propose prove provide purchase put reach read rearrange receive recognize recommend
reduce refer refuse reject relate rely remain remember remove rename render reorder repair replace
report represent require resemble reside resolve respond restrict retain retrieve return reveal
rewrite rotate satisfy save say see seek select sell send separate serialize share shrink shuffle
shut signify simplify simulate skip solve speak specify spend split stand stay subtract suggest
suppose surround swim take teach tell tend terminate think throw toggle tokenize transfer
transform translate transmit traverse treat truncate try understand utilize validate vary verify
warn write
`);

/** Verbs that are nouns as well: their place in a sentence decides. */
export const VERBS_OR_NOUNS = wordsOf(`
access aid aim answer approach attempt average award balance base beat benefit bet bill block
bound bracket break call capture change charge check claim clone code command comment commit cost
count cover cross cube cut decline decrease delay demand deposit design detail display document
double drop encounter end exchange exercise exit fail favor file fill film filter flip focus
forecast form format fragment function gift grade grant grasp group guess halt hash help hit hold
hope increase increment input join judge jump label limit link list load lock log look loop map
mark mask match matter maximum measure meet merit mirror mix model move name need nest note offer
open order output pack pad park part partition pass patch pause permit pick picture place plan
play plot point practice press print process promise pull push query quote raise range rank rate
recall record reference release repeat reply request research reset rest result reverse review
reward right roll root round run sample scan schedule score search set shape shift shop show sign
signal slice slide sort speed square stack start state step stop store study sum supply support
swap switch tag talk test time touch trace track travel trim trip turn type update use view visit
vote wait walk want weight win wish work wrap zip
`);

/** Nouns that are nothing else, or hardly ever. */
export const NOUNS = wordsOf(`
ability absence account action activity addition address advantage age algebra algorithm alphabet
alteration amount anagram analysis angle animal appearance apple area argument array article
assignment attribute author automobile axis bag ball bank bar basket beginning bit blank board
boat body book boolean border bottle boundary box brace branch browser bug building bus button
buyer byte calculation calendar candidate candy capability capacity car card carrot case category
cell center century chain challenge chance character chef child choice circle city clarification
class client coefficient coin collection color column combination comma company component
computation computer concept condition configuration conjecture connection consonant constant
constraint container content context conversion coordinate copy corner course criterion currency
customer cycle data database dataset date day decision declaration defect definition degree
deletion denominator department description device diagonal dictionary difference digit dimension
direction directory disk distance division divisor dollar dot drawing duration echo edge effect
element email employee encoding entity entry environment equation error evaluation event example
exception expectation experience explanation expression extension fact factor factorial
factorization fashion feature feeling field figure firm flag floor folder food formula fraction
frequency friend fruit fund game gap girl goal graph grid handler head header heap height
hexadecimal hour house idea identifier image implementation importance indentation index
individual info information instance instant instruction instructor integer interest interface
intersection interval inventory item iteration job journey kata key kind king knowledge language
layer leaf legend length letter level library life limitation line literal location logic machine
magnitude mango manner mapping mathematician mathematics matrix maze meal meaning measurement
median meeting member memory message method middle minute mistake mode modification module moment
money month movie multiple multiplication nearness neighbor neighbour network node notation notion
noun number numeral numerator object objective occurrence octal opening operand operation operator
opportunity option orange orbit outcome owner page painting pair palindrome paragraph parameter
paren parent parenthesis parser password path pattern payment pen percentage period permutation
person phase photo photograph phrase piece pile pixel planet player pointer polygon polynomial
pool portion position possibility postfix power precision prefix presence present price prime
priority prize probability problem procedure product profit program programmer progression project
property proportion proximity pupil purchaser purpose puzzle python quantity quarter queen
question queue quotient rabbit radius ranking rating reason recipe rectangle recurrence recursion
region relation relationship remainder removal repetition representation requirement response
restaurant restriction ring river road robot role room rotation route routine row rule salary
scenario school scope screen season second section segment selection seller semester sentence
sequence series server service session setting side significance size slot snake solution sound
source space speaker sphere stage statement station stock stone strategy stream street strength
string structure student style subarray subsequence subset substring sudoku suffix sun surface
symbol system table target task teacher team technique temperature term text theory thing thought
threshold ticket title token tool top topic town toy trade train trajectory transaction
transformation translation tree triangle triple truth tuple underscore union unit usage user
validation value variable variance variant variation vector velocity vendor version vertex volume
vowel wage wall warning way week whitespace width window withdrawal word worker workshop world
writer year zero
`);

/** Adjectives, with participles that have become adjectives. */
export const ADJECTIVES = wordsOf(`
able accurate actual additional alphabetical ambiguous ancient appropriate arbitrary available
aware bad balanced basic beautiful big binary blank blue bold boolean brief broad calm careful
certain cheap circular clean clear clever close common compact complete complex complicated
concise consistent constant correct corresponding critical current custom cyclic decimal deep
default dense different difficult digital dimensional direct dirty distinct double dry due early
easy efficient empty english enough entire equidistant equilateral equivalent essential even
evident exact external extra famous fast favorite final fine finite first fixed flat floating
following free frequent fresh full funny general geometric global good great green handy happy
hard harmonic heavy helpful hexadecimal hidden horizontal huge hungry ideal identical important
inclusive incorrect independent individual infinite initial inner integral interesting
intermediate internal invalid isosceles joint key known large last latin lawful leftover legal
legible lexicographic lexicographical light likely linear little local logical lone long low lucky
magic main major mandatory manual mathematical maximal maximum mean minimal minimum minor missing
mixed monotonic multiple musical mutable mutual named narrow natural necessary needed negative
nested new next nice normal null numeric numerical obvious odd ok old only open optimal optional
ordinary original other outer overall own palindromic parallel partial particular peculiar perfect
plain poor popular positive possible potential preceding precise present previous primary prime
prior private proper public pure quick random rapid ready real reasonable recent rectangular red
redundant regular related relative relevant reliable remaining required resulting reverse right
rolling roman rough safe same scalar secondary sensitive separate serious several sharp short
significant silly similar simple single slow small smart smooth solar special specific specified
square stable standard static steady straight strange strict strong sturdy subsequent sufficient
suitable superfluous symmetric symmetrical tall tiny total tough trailing trivial true twin
typical unary unknown unnecessary unused unusual upcoming upper useful usual vacant valid vast
vertical visible vital vulnerable weak weird wide wise worth wrong young
`);
