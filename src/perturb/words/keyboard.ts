/** The neighbours of each letter's key on a QWERTY keyboard, letters alone. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  q: 'wa',
  w: 'qeas',
  e: 'wrsd',
  r: 'etdf',
  t: 'ryfg',
  y: 'tugh',
  u: 'yihj',
  i: 'uojk',
  o: 'ipkl',
  p: 'ol',
  a: 'qwsz',
  s: 'weadzx',
  d: 'ersfxc',
  f: 'rtdgcv',
  g: 'tyfhvb',
  h: 'yugjbn',
  j: 'uihknm',
  k: 'iojlm',
  l: 'opk',
  z: 'asx',
  x: 'sdzc',
  c: 'dfxv',
  v: 'fgcb',
  b: 'ghvn',
  n: 'hjbm',
  m: 'jkn',
};

/** The letters beside a letter's key, in the letter's case; none for letters without a key. */
export function neighboursOf(letter: string): string[] {
  const lower = letter.toLowerCase();
  const near = Object.hasOwn(NEIGHBOURS, lower) ? [...(NEIGHBOURS[lower] ?? '')] : [];
  return letter === lower ? near : near.map((each) => each.toUpperCase());
}
