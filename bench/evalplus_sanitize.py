"""EvalPlus' sanitizer over answers: `python evalplus_sanitize.py ANSWERS`, one JSON row a line with
`text` and `name`, the function that is wanted. It prints the code it finds as JSON, one text a line.
"""

import json
import sys
import types


def main():
    # Only its data sets need this package, which is large.
    sys.modules.setdefault("datasets", types.SimpleNamespace(load_dataset=None))
    from evalplus.sanitize import sanitize

    with open(sys.argv[1], encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            print(json.dumps(sanitize(row["text"], row["name"])))


main()
