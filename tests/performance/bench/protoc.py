#!/usr/bin/env python3
"""protoc.py PROGRAM PAGES FOLDER: how long `ucwagen generate` takes beside protoc, which generates C++ from the same model.

The .proto has a message for each resource and an enumeration for each enumeration of the pages. The programs run in
turns, and the least time of each counts. "new" writes every file, as protoc always does; "again" finds every file as
it is. Each "new" tree has a folder of its own, and all are removed at the end: ext4 without a journal steps over every
inode that was freed within the last five minutes, so files that were just removed would make writing the next tree
slower. So does another run of this program within that time.
"""
import json
import pathlib
import shutil
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "costs"))
import contracts  # noqa: E402

TURNS = 15


def seconds(*command):
    start = time.perf_counter()
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    program, pages, folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    ir = subprocess.run([program, "extract", pages], check=True, capture_output=True, text=True).stdout
    (folder / "model.proto").write_text(contracts.proto(json.loads(ir)))
    again, other = folder / "again", folder / "protoc"
    other.mkdir()
    generate = (program, "generate", pages, "--quiet", "--output")
    seconds(*generate, again)
    least = {"protoc": 1e9, "new": 1e9, "again": 1e9}
    for turn in range(TURNS):
        for name, command in (("protoc", ("protoc", f"-I{folder}", f"--cpp_out={other}", folder / "model.proto")),
                              ("new", (*generate, folder / f"new{turn}")), ("again", (*generate, again))):
            least[name] = min(least[name], seconds(*command))
    print(f"protoc {least['protoc'] * 1000:.0f} ms")
    for name in ("new", "again"):
        print(f"ucwagen generate ({name}) {least[name] * 1000:.0f} ms: {least['protoc'] / least[name]:.1f} times as fast")
    shutil.rmtree(folder)


main()
