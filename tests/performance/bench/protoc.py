#!/usr/bin/env python3
"""protoc.py PROGRAM PAGES: how long `ucwagen generate` takes beside protoc, which generates C++ from the same model.

The .proto has a message for each resource and an enumeration for each enumeration of the pages. The programs run in
turns, and the least time of each counts. "new" writes every file, as protoc always does; "again" finds every file as
it is. All trees are in memory where the system offers that (/dev/shm): the time that a disk needs for 450 new files
depends on what it did in the minutes before.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "costs"))
import contracts  # noqa: E402

TURNS = 15


def seconds(*command):
    start = time.perf_counter()
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def compare(program, pages, folder):
    ir = subprocess.run([program, "extract", pages], check=True, capture_output=True, text=True).stdout
    (folder / "model.proto").write_text(contracts.proto(json.loads(ir)))
    again, new, other = folder / "again", folder / "new", folder / "protoc"
    other.mkdir()
    generate = (program, "generate", pages, "--quiet", "--output")
    seconds(*generate, again)
    least = {"protoc": 1e9, "new": 1e9, "again": 1e9}
    for _ in range(TURNS):
        for name, command in (("protoc", ("protoc", f"-I{folder}", f"--cpp_out={other}", folder / "model.proto")),
                              ("new", (*generate, new)), ("again", (*generate, again))):
            least[name] = min(least[name], seconds(*command))
        shutil.rmtree(new)
    print(f"protoc {least['protoc'] * 1000:.0f} ms")
    for name in ("new", "again"):
        print(f"ucwagen generate ({name}) {least[name] * 1000:.0f} ms: {least['protoc'] / least[name]:.1f} times as fast")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    memory = "/dev/shm"
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as folder:
        compare(*sys.argv[1:], pathlib.Path(folder))


main()
