"""The candidate's names among all that tests use, and the origin of the others.

A candidate answers for the function under test, and for all that its prompt asks for by name or leaves
unfinished. All other names are the tests' own side: they come from finished parts of the prompt, or from
the reference solution. Otherwise an answer could bring the helper that judges it.
"""

import ast
import builtins
import re

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_DEFINITIONS = (*_FUNCTIONS, ast.ClassDef)
_IMPORTS = (ast.Import, ast.ImportFrom)
# The body of an unfinished function may begin with so many spaces.
_INDENTS = (4, 2, 8, 1, 3, 12)
_WORD = re.compile(r"[^\W\d]\w*")
_QUOTES = "`'\""


class Unclear(Exception):
    """Several names may be the one that is under test."""


class Asked:
    """The names of one problem's tests, by their origin.

    wanted: all names that the tests use. prompt: the text that the candidate continues, or None. prose: the
    rest of the prompt, or None. reference: a right program, or None. entry: the function under test, or
    None.
    """

    def __init__(self, wanted, prompt, prose, reference, entry):
        root = entry and entry.split(".")[0]
        right = _parse(reference) or ast.parse("")
        begun = _parse_prompt(prompt) or ast.parse("")
        left = bound_by(begun)
        prelude = _finished(begun, root)
        # Tests that rely on imports of an answer can have them without the answer.
        prelude.body += [node for node in right.body if _is_import(node) and _names_bound(node) & wanted]
        own = bound_by(prelude)
        bound = (bound_by(right) & wanted) - own
        under_test = ((left | {root}) & wanted) - own
        named = _named_in(prompt) | _named_in(prose)
        under_test |= {name for name in bound & named if not hasattr(builtins, name)}
        self._unclear = ()
        if not under_test:
            under_test = _likely(right, bound)
            if len(under_test) > 1:
                self._unclear = sorted(under_test)
        self.names = sorted(under_test)
        self._others = bound - under_test
        self._prelude = _compiled(prelude, "<prompt>")
        self._reference = _compiled(right, "<reference>") if self._others else None

    def bring(self, namespace):
        """Give tests all names that are not the candidate's. Raises Unclear, and any error of the
        reference."""
        if self._unclear:
            raise Unclear(
                "the prompt names none of %s, which all may be under test: give the problem an entry_point"
                % ", ".join(self._unclear[:5])
            )
        exec(self._prelude, namespace)
        if self._reference is None:
            return
        right = {"__builtins__": builtins, "__name__": "reference"}
        exec(self._reference, right)
        namespace.update((name, right[name]) for name in self._others if name in right)


def _compiled(tree, name):
    return compile(tree, name, "exec", dont_inherit=True)


def _parse(source):
    try:
        return ast.parse(source) if source is not None else None
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _parse_prompt(prompt):
    """Parse a prompt. It may end within the function that is to be written: before its body, or in the
    middle of it."""
    if prompt is None:
        return None
    ends = ["", *("\n%spass" % (" " * indent) for indent in _INDENTS), "\n\tpass"]
    lines = prompt.rstrip("\n").split("\n")
    # A text that cannot be read with its last line may be read without it.
    texts = ["\n".join(lines[:-1]) if cut else prompt for cut in (False, True)]
    trees = (_parse(text + end) for text in texts for end in ends)
    return next((tree for tree in trees if tree is not None), None)


def _finished(prompt, entry):
    """The part of a prompt that is complete by itself: all but functions that are yet to be written."""
    prompt.body = [node for node in prompt.body if not _is_unfinished(node, entry)]
    return prompt


def _is_unfinished(node, entry):
    if isinstance(node, _FUNCTIONS):
        return node.name == entry or all(map(_is_nothing, node.body))
    if isinstance(node, ast.ClassDef):
        methods = [each for each in node.body if isinstance(each, _FUNCTIONS)]
        return node.name == entry or any(_is_unfinished(each, entry) for each in methods)
    return not isinstance(node, (*_IMPORTS, ast.Assign, ast.AnnAssign))


def _is_nothing(node):
    """True for a statement that does nothing: `pass`, a docstring, `...`."""
    is_constant = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return is_constant or isinstance(node, ast.Pass)


def _is_import(node):
    return isinstance(node, _IMPORTS)


def bound_by(tree):
    """The names that a module's top level binds."""
    return set().union(*map(_names_bound, tree.body))


def _names_bound(node):
    """The names that a statement of a module's top level binds."""
    if isinstance(node, _DEFINITIONS):
        return {node.name}
    if isinstance(node, _IMPORTS):
        return {(alias.asname or alias.name).split(".")[0] for alias in node.names}
    return {
        each.id
        for each in ast.walk(node)
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)
    }


def _named_in(text):
    """The names that a text writes as code: called, or in quotes."""
    if text is None:
        return set()
    return {word.group() for word in _WORD.finditer(text) if _is_code(text, word.start(), word.end())}


def _is_code(text, start, end):
    before, after = text[start - 1 : start], text[end : end + 1]
    if before == ".":
        return False
    return after == "(" or (before in _QUOTES and after in _QUOTES and before != "" and after != "")


def _likely(right, names):
    """The names that may be under test if nothing says so: functions and classes, else any of them."""
    functions = set().union(*(_names_bound(node) for node in right.body if _is_function(node)))
    return {name for name in functions & names if not hasattr(builtins, name)} or names


def _is_function(node):
    if isinstance(node, ast.Assign):
        return isinstance(node.value, ast.Lambda)
    return isinstance(node, _DEFINITIONS)
