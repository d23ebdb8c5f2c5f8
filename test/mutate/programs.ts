/** A small program in each language, with a place for every operator that the language has. */
export const PROGRAMS: Readonly<Record<string, string>> = {
  python: `"""A module."""
import math

@cached("by name")
def f(items: "list[1]", limit: int = 2) -> 'int | 3':
    """Adds 1 and 2."""
    total = -1
    for item in items:
        # 5 < 6
        if not item:
            continue
        if item < limit and total is not None:
            total += item * 3
        log.append(item)
    return "none" if total == 1.5 else total | 4
`,
  javascript: `'use strict';
const fs = require('node:fs');
// 5 < 6
function f(items, limit = 2) {
  let total = -1;
  for (const item of items) {
    if (!item) continue;
    if (item < limit && total !== null) total += item * 3;
    log(item);
  }
  return total === 1.5 ? "none" : total | 4;
}
`,
  typescript: `import { a } from "b";
function f(items: number[], limit: 1 | 2 = 2): number | "none" {
  let total: Array<3> = -0;
  while (true) {
    if (!items) continue;
    if (total >= limit || items) total %= 3;
    log(total);
  }
  return total + 4;
}
`,
  java: `import java.util.List;
class Solution {
  @Named("x")
  static long f(List<Integer> items, int limit) {
    long total = -1;
    for (int i = 0; i < items.size(); i++) {
      if (!(items.get(i) == limit)) total += i;
      log.add("a");
    }
    return total / limit;
  }
  static boolean g(int a, boolean b) { return a > 1 || b; }
  static String h(String s) { return s.trim(); }
  static List<Integer> k(List<Integer> s) { return s.subList(0, 1); }
}
`,
  cpp: `#include "a.h"
long f(std::vector<int> items, int limit) {
  long total = 1;
  for (int i = 0; i < items.size(); i++) {
    if (!(items[i] == limit)) total += i;
    std::cout << "a" << std::endl;
    log(i);
  }
  return total / limit;
}
bool g(int a, bool b) { return a > 1 || b; }
std::string h(std::string s) { return trim(s); }
`,
  c: `#include <stdio.h>
int f(const int *items, int limit) {
  int total = 1;
  while (limit) {
    if (items[0] != 3 && limit) total -= 2;
    puts("a");
  }
  return total * limit;
}
`,
  go: `package main

import "fmt"

func f(items []int, limit int) int {
	total := -1
	for i := 0; i < len(items); i++ {
		if !(items[i] == limit) {
			total += i
		}
		fmt.Println("a")
	}
	return total / limit
}

func g(a int, b bool) bool { return a > 1 || b }
func h(s []string) []string { return s[1:] }
func k(s string) (string, error) { return s, nil }
`,
  rust: `use std::io;
#[derive(Clone)]
struct S([i32; 3]);
fn f(items: &[i64], limit: i64) -> i64 {
    let mut total = -1;
    for item in items {
        if !(*item == limit) { total += item; }
        log("a");
    }
    return total / limit;
}
fn g(a: i64, b: bool) -> bool { return a > 1 || b; }
fn h(s: Vec<u8>) -> Vec<u8> { return sorted(s); }
`,
  ruby: `require 'set'
def f(items, limit = 2)
  total = -1
  items.each do |item|
    next unless item
    if item < limit && total != nil
      total += item * 3
    end
  end
  return total.abs if total == 1.5
  "none"
end
`,
  php: `<?php
require 'a.php';
function f(array $items, int $limit = 2): int {
  $total = -1;
  foreach ($items as $item) {
    if (!$item) continue;
    if ($item < $limit and $total !== null) $total += $item * 3;
    log("a", true);
  }
  return max($total, 1.5);
}
`,
  bash: `# 5 -lt 6
f() {
  local total=1
  if [[ $1 -lt 3 && $2 == "x" ]]; then
    total=$((total + 2))
  fi
  while (( total > 9 )); do total=0; done
  echo "$total"
}
`,
};
