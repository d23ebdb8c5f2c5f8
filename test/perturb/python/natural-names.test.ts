import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { naturalNames } from '../../../src/perturb/python/natural-names.ts';

const ROLES = 'index element size number list text mapping group flag resource error result value';
const NAMES =
  '_ a b c d e f g h i j k l m n o p q r s t w x y ans arr count cur current data depth digit end fact flag idx index item items key left length letter lst lower mapping max_val mid month name names nums out output pos power primes res result row seen size start state string sum_ target temp text times total upper val value words max_len my_list sum_value prev_char new_str s_list';

it('a natural name is another one, and none of Python', () => {
  const script =
    'import builtins, json, keyword; print(json.dumps(dir(builtins) + keyword.kwlist))';
  const known: string[] = JSON.parse(execFileSync('python3', ['-c', script], { encoding: 'utf8' }));
  const faults: string[] = [];
  for (const role of ROLES.split(' ') as Parameters<typeof naturalNames>[1][]) {
    for (const name of NAMES.split(' ')) {
      const names = naturalNames(name, role, true);
      if (names.length < 3) faults.push(`${name} has too few names`);
      for (const each of names) {
        if (each === name) faults.push(`${name} stays as ${role}`);
        if (!/^[a-zA-Z]\w*$/.test(each)) faults.push(`${each} is no name`);
        if (known.includes(each)) faults.push(`${each} is one of Python`);
      }
    }
  }
  expect(faults).toEqual([]);
});
