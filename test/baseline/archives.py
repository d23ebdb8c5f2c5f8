"""Write archives into a folder: argv is the folder, the text of results.json, the MiB of bombs."""

import gzip
import io
import pathlib
import struct
import sys
import zipfile

folder = pathlib.Path(sys.argv[1])
text = sys.argv[2].encode()


class Stream(io.RawIOBase):
    """Not seekable: sizes follow the data, as in every archive that is made while it is sent."""

    def __init__(self):
        self.data = bytearray()

    def writable(self):
        return True

    def write(self, part):
        self.data += part
        return len(part)


def archive(name, files, method=zipfile.ZIP_DEFLATED, target=None, comment=b""):
    target = io.BytesIO() if target is None else target
    with zipfile.ZipFile(target, "w", method) as made:
        made.comment = comment
        for path, content in files:
            made.writestr(path, content)
    data = bytes(target.data) if isinstance(target, Stream) else target.getvalue()
    (folder / name).write_bytes(data)
    return data


def patched(name, data, offset, form, value):
    """With another value in the entry of the directory at the end."""
    data = bytearray(data)
    struct.pack_into(form, data, data.rindex(b"PK\x01\x02") + offset, value)
    (folder / name).write_bytes(data)


only = archive("only", [("results.json", text)])
spaces = b" " * (int(sys.argv[3]) << 20)
others = [("summary.md", b"# hi\n"), ("verdicts.jsonl.gz", b"\x1f\x8b")]
archive("deflated", [*others, ("results.json", text)])
archive("stored", [("results.json", text)], zipfile.ZIP_STORED)
archive("streamed", [*others, ("results.json", text)], target=Stream())
archive("commented", [("results.json", text)], comment=b"PK\x05\x06" + b"x" * 60_000)
archive(
    "slip",
    [("../../results.json", b"{}"), ("/tmp/passgate-slip", b"x"), ("results.json", text)],
)
archive("elsewhere", [("../results.json", text), ("folder/results.json", text)])
archive("empty", [])
archive("twice", [("results.json", text), ("results.json", text)])
archive("lzma", [("results.json", text)], zipfile.ZIP_LZMA)
bomb = archive("bomb", [("results.json", spaces)])
patched("liar", bomb, 24, "<I", 1000)
patched("encrypted", only, 8, "<H", 1)
patched("another-checksum", only, 16, "<I", 12345)
patched("far-away", only, 42, "<I", 0xFFFFFFF0)
patched("larger-than-it-is", only, 20, "<I", 0x7FFFFFFF)
(folder / "text").write_bytes(b"<html>not found</html>")
(folder / "nothing").write_bytes(b"")
(folder / "bomb-gzip").write_bytes(gzip.compress(spaces, 1))
(folder / "foreign-gzip").write_bytes(gzip.compress(text))
