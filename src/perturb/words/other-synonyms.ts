/**
 * Synonyms of adjectives and adverbs for the prose of programming, reviewed pair by pair as those of
 * verbs are. They have one form.
 */
export const OTHER_SYNONYMS = `
accordingly: correspondingly
accurate: precise
actually: in fact, really
additional: extra, further
additionally: in addition, furthermore
afterwards: later, subsequently
also: additionally, in addition
altogether: in total
always: invariably
appropriate: suitable, fitting
approximately: roughly
aware: conscious, mindful
barely: hardly, scarcely
basically: essentially
carefully: with care
certainly: surely, definitely
clever: smart
comparable: similar
completely: entirely, fully
complicated: complex, intricate
concise: brief
concurrently: simultaneously, in parallel
consequently: as a result, hence
correct: proper
crucial: essential, vital
currently: presently
definitely: certainly, surely
difficult: hard
easily: readily
easy: simple
endlessly: infinitely
enormous: huge, vast
entirely: completely, fully
erroneous: wrong, incorrect
especially: particularly, in particular
essential: crucial, vital
essentially: basically
evident: obvious, clear
extra: additional
extremely: very, exceedingly
famous: well-known
fast: quick, rapid
frequently: often
fully: completely, entirely
furthermore: moreover, additionally
generally: usually, in general
gradually: progressively
handy: useful
helpful: useful
hence: consequently
huge: enormous, vast
immediately: directly
important: significant
incorrect: wrong
individually: separately
infinitely: endlessly
instantly: immediately
intact: unchanged, untouched
lastly: finally
leftover: remaining
lexicographic: lexicographical
lexicographical: lexicographic
mainly: chiefly
mandatory: compulsory, obligatory
maybe: perhaps, possibly
meanwhile: in the meantime
merely: simply
moreover: furthermore, additionally
mostly: mainly, largely
necessary: required, needed
needed: required
nevertheless: nonetheless, however
nonetheless: nevertheless, however
numeric: numerical
numerical: numeric
obvious: evident, clear
obviously: clearly, evidently
occasionally: sometimes
often: frequently
ordinary: normal
original: initial
partially: partly
partly: partially
particularly: especially, in particular
peculiar: strange, weird
perhaps: maybe, possibly
periodically: regularly
please: kindly
possibly: perhaps, maybe
precise: accurate
presently: currently
probably: likely
quickly: rapidly
quite: rather, fairly
rapid: fast, quick
rapidly: quickly
rarely: seldom
reasonable: sensible
recently: lately
redundant: superfluous
roughly: approximately
seldom: rarely
separately: individually
simultaneously: concurrently, in parallel
smart: clever
sometimes: occasionally
somewhat: rather
specific: particular
specifically: in particular
strange: weird, peculiar
sturdy: robust, solid
subsequently: afterwards, later
sufficient: adequate
suitable: appropriate, fitting
superfluous: unnecessary, needless
surely: certainly, definitely
symmetric: symmetrical
symmetrical: symmetric
thereafter: afterwards
tiny: minuscule
toward: towards
towards: toward
typical: usual
typically: usually, normally
unchanged: unaltered, unmodified
unmodified: unchanged, unaltered
unnecessary: needless, superfluous
upon: on
useful: handy, helpful
usual: typical, customary
usually: normally, typically
valid: legitimate
vast: huge, enormous
vital: essential, crucial
weird: strange, peculiar
wholly: entirely, completely
wrong: incorrect
`;
