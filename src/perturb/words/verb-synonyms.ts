/**
 * Synonyms of verbs for the prose of programming, reviewed pair by pair. Each line has a verb and
 * its synonyms, which fit in its place in every sense that it has there. Verbs that need a condition
 * are in `conditional-synonyms.ts`. All have their base form; of a phrase the first word is inflected.
 */
export const VERB_SYNONYMS = `
accomplish: achieve, attain
achieve: accomplish, attain
acquire: obtain, get
adapt: adjust
adjust: adapt
aid: help, assist
allow: permit
alter: change, modify
analyze: examine, study
anticipate: expect
append: attach
arrange: organize
ask: request
assemble: put together
assess: judge, evaluate
assist: help, aid
assume: suppose, presume
attain: achieve
attempt: try
believe: think
build: construct, put together
buy: purchase
calculate: compute, work out
categorize: classify
change: alter, modify
check: verify, test
choose: select, pick
clarify: explain
classify: categorize
collect: gather
combine: put together
complete: finish
comprehend: understand
compute: calculate, work out
conceal: hide
concatenate: join
confirm: verify
constrain: restrict
construct: build, put together
contain: hold, have
convert: transform, change
create: make, build, construct
decide: determine
deduce: infer
delete: remove, erase
demonstrate: show
denote: represent, stand for
depict: show
deserve: merit
detect: discover
determine: work out, find out
discard: throw away
discover: detect
display: show
earn: gain
eat: consume
eliminate: remove
employ: use
enclose: surround
encounter: meet
enhance: improve
ensure: guarantee
entail: involve
enumerate: list
erase: delete, remove
examine: inspect
exchange: swap
execute: run, carry out
expect: anticipate
explain: clarify
fetch: retrieve, get
finish: complete
forbid: prohibit
forecast: predict
fulfill: satisfy, meet
gather: collect
generate: produce, create
give: provide, supply
guarantee: ensure
halt: stop
handle: deal with
help: assist, aid
hide: conceal
identify: recognize
illustrate: show
imagine: picture, suppose
imitate: mimic
improve: enhance
indicate: show, signal
infer: deduce
inform: notify
insert: place, put
inspect: examine
instruct: teach
investigate: examine
involve: entail
judge: assess
maintain: keep
mend: repair, fix
mimic: imitate
modify: change, alter
notice: observe
notify: inform
observe: notice
obtain: get
occur: appear
organize: arrange
perform: carry out
permit: allow
pick: choose, select
place: put
pluck: pick
populate: fill
possess: have, own
predict: forecast
prefer: favor
preserve: keep, retain
presume: assume, suppose
process: handle
produce: generate, create
prohibit: forbid
propose: suggest
provide: supply, give
purchase: buy
put: place
rearrange: reorder
recall: remember
receive: get
recognize: identify
recommend: suggest
refuse: decline
remain: stay
remember: recall
remove: delete, take out
reorder: rearrange
repair: fix, mend
reply: respond
request: ask for
require: need
resemble: look like
respond: reply
restrict: constrain
retain: keep, preserve
retrieve: fetch, get
reveal: show
satisfy: fulfill, meet
save: store
seek: look for
select: choose, pick
send: transmit
signify: denote
solve: work out
specify: state
stay: remain
stop: halt
store: save, keep
suggest: propose
supply: provide, give
suppose: assume, presume
surround: enclose
swap: exchange
talk: speak
teach: instruct
terminate: stop, halt
transfer: move
transform: convert, change
transmit: send
try: attempt
understand: comprehend, grasp
utilize: use, employ
validate: check, verify
vary: change
verify: check, confirm
`;
