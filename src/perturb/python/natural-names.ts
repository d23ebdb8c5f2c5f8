/** The part that a local variable plays, as its first value and its return tell. */
const ROLES = [
  'index',
  'element',
  'size',
  'number',
  'list',
  'text',
  'mapping',
  'group',
  'flag',
  'resource',
  'error',
  'result',
  'value',
] as const;
export type Role = (typeof ROLES)[number];

/** Short names mean different things: the name to take instead depends on the role. */
const SHORT: Readonly<Partial<Record<Role, string>>> = {
  index: '_:i a:idx i:idx j:k k:idx m:k n:idx p:pos t:step x:col y:row',
  element:
    '_:item a:item b:item c:char ch:char d:digit e:element el:element f:func g:group i:item j:entry k:key l:line m:match n:num o:other op:operation p:point r:row s:string st:string t:token v:value w:word x:item y:other',
  size: 'h:height l:length m:rows n:size r:radius w:width',
  number:
    'a:first b:second c:count d:diff h:height i:idx j:pos k:step l:total m:middle n:num p:product r:rest s:total t:total w:width x:value y:other',
  list: 'A:values a:array arr:array b:buffer l:items ls:items lis:items lst:items num:nums q:queue r:row s:stack st:stack t:tokens x:xs',
  text: 'a:first b:second c:char d:letters ret:output s:string st:string t:text w:word',
  mapping: 'c:counts d:mapping m:lookup',
  group: 's:seen',
  value:
    'a:first b:second c:third d:fourth e:element f:func h:head l:left m:best n:num p:point r:right s:value t:tmp x:value y:other',
};

/** Names that mean the same in most programs, with the name to take instead. */
const WHOLE = `
  ans:answer answer:ans arr:array array:arr average:mean balance:total begin:start best:top buf:buffer
  cache:memo center:middle centre:middle char:ch character:char chars:letters cnt:count col:column
  cols:columns coords:points count:counter counter:count cur:current curr:current current:cur
  data:values day:d depth:level dic:mapping dict1:mapping dicts:mappings diff:difference
  difference:diff digit:d digits:nums dist:distance distance:gap elem:element element:elem end:stop
  entry:item evens:even_items fact:factors factors:divisors fib:sequence flag:marker flg:flag
  found:is_found freq:counts freqs:counts frq:freq gpa:score head:front heap:queue idx:index ind:index
  index:idx integer:number item:elem items:elements key:name keys:names largest:biggest left:low
  length:size letter:char letters:chars level:depth line:row lines:rows lis:items list:items
  lo:low longest:best lookup:table lower:low lst:items mapping:lookup max_val:largest maxlen:longest
  maxx:largest mean:average mid:middle middle:mid min_val:smallest month:mon name:label names:labels
  neg:sign new:fresh node:vertex nodes:vertices ns:nums num:number number:num nums:numbers
  numbers:nums odds:odd_items out:output output:result pair:couple parts:pieces path:route
  pattern:regex pos:position position:pos power:current_power prev:previous previous:prev
  primes:prime_numbers prod:product product:prod queue:pending rem:remainder remainder:rest
  res:answer rest:remainder result:output results:outputs ret:output right:high row:line rows:lines
  seen:visited sentence:phrase size:length smallest:lowest squared:square_sum stack:pending
  start:begin state:status step:stride string:text strong:strongest sub:part substr:part
  suf:suffixes sum_:total summation:total switch:toggle sym:symbols table:lookup tail:back
  target:goal temp:tmp text:content times:occurrences tmp:temp token:word tokens:words tot:total
  total:acc upper:high val:value vals:values value:val values:vals var:item visited:seen
  vowels:vowel_letters width:w word:token words:tokens year:yr`;

/** Parts of longer names, with the part to take instead. */
const PARTS = `
  arr:array array:list beginning:start begin:start char:letter closest:nearest cnt:count
  count:total cur:current curr:current current:cur decimal:dec depth:level dict:map diff:delta
  digits:nums elem:item element:item elements:items end:stop fact:factorial first:initial
  grade:mark ind:idx index:idx idx:index int:integer item:elem items:elements largest:biggest
  last:final len:length length:len lower:low lst:list map:lookup max:maximum maximum:max
  min:minimum minimum:min n:num names:labels neg:negative new:updated num:number number:num
  nums:numbers out:output pos:position prev:previous previous:prev prod:product product:prod
  replace:swap res:result result:res ret:result running:current s:str seq:sequence
  smallest:lowest sorted:ordered special:extra start:begin str:string string:text
  substring:part sum:total temp:tmp text:string tmp:temp total:sum upper:high val:value
  value:val values:vals`;

/** Names for any variable of a role, the most usual one first. */
const BY_ROLE: Readonly<Record<Role, string>> = {
  index: 'idx pos k index',
  element: 'item element entry current_item',
  size: 'size length width',
  number: 'number amount quantity current_number',
  list: 'items values collected elements',
  text: 'text content chunk',
  mapping: 'lookup mapping table',
  group: 'members group unique_items',
  flag: 'flag marker is_set',
  resource: 'handle stream resource',
  error: 'err error exc',
  result: 'result output answer',
  value: 'value current data tmp',
};

function tableOf(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const [name = '', other = ''] = pair.split(':');
        return [name, other];
      }),
  );
}

const SHORT_TABLES: ReadonlyMap<Role, ReadonlyMap<string, string>> = new Map(
  ROLES.map((role) => [role, tableOf(SHORT[role] ?? '')]),
);
const WHOLE_TABLE = tableOf(WHOLE);
const PARTS_TABLE = tableOf(PARTS);

/**
 * The names that another programmer might give to a variable, the likeliest first.
 * @param role the part that it plays; `isResult` is true if the function returns it
 */
export function naturalNames(name: string, role: Role, isResult: boolean): string[] {
  // A number at the end tells one of several, and stays.
  const [, stem = name, number = ''] = /^(.*?[A-Za-z_])(\d*)$/.exec(name) ?? [];
  const whole = [name, stem].flatMap((each) => {
    const other = SHORT_TABLES.get(role)?.get(each) ?? WHOLE_TABLE.get(each);
    return other === undefined ? [] : [each === name ? other : other + number];
  });
  const parts = name.split('_');
  const changed = [...parts.keys()].reverse().flatMap((at) => {
    const other = parts.length > 1 ? PARTS_TABLE.get(parts[at] ?? '') : undefined;
    return other === undefined ? [] : [parts.with(at, other).join('_')];
  });
  const general = [...(isResult ? BY_ROLE.result.split(' ') : []), ...BY_ROLE[role].split(' ')];
  return [...whole, ...changed, ...general].filter((each) => each !== name);
}
