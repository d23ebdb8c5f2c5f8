/**
 * The unbiased estimate of the chance that at least one of k samples passes, if c of n passed: 1 −
 * C(n−c, k) / C(n, k) (Chen et al. 2021, "Evaluating Large Language Models Trained on Code", eq.
 * 1). It is computed as a product of ratios, which neither overflows nor cancels.
 * @param n samples, a whole number ≥ k
 * @param c the number of passed samples, 0 ≤ c ≤ n
 * @param k draws without replacement, ≥ 1
 * @returns a share in [0, 1]
 * @throws RangeError if n < k: the estimate does not exist, and is neither 0 nor 1
 */
export function passAtK(n: number, c: number, k: number): number {
  return 1 - allFrom(n, n - c, k);
}

/**
 * The unbiased estimate of the chance that all of k samples pass: C(c, k) / C(n, k) (Yao et al.
 * 2024, "τ-bench", pass^k).
 * @returns a share in [0, 1]
 * @throws RangeError if n < k
 */
export function passHatK(n: number, c: number, k: number): number {
  return allFrom(n, c, k);
}

/** C(m, k) / C(n, k): the chance that k draws of n, without replacement, all fall within m. */
function allFrom(n: number, m: number, k: number): number {
  const isWhole = [n, m, k].every(Number.isInteger);
  if (!isWhole || k < 1 || n < k || m < 0 || m > n) {
    throw new RangeError(`expected 0 ≤ ${m} ≤ ${n} and 1 ≤ k = ${k} ≤ ${n}, all whole`);
  }
  if (m < k) return 0;
  let share = 1;
  // Both loops compute the same product. The shorter one is exact enough, and fast for any k.
  if (k <= n - m) for (let i = 0; i < k; i += 1) share *= (m - i) / (n - i);
  else for (let i = 0; i < n - m; i += 1) share *= (n - k - i) / (n - i);
  return share;
}
