#!/usr/bin/env python3
"""generator.py COMPILER COMPILE_COMMANDS FOLDER: checks that another compiler, Clang, accepts the sources in a folder.

It gets the include folders, definitions and warnings of the build, and makes no objects. The standard headers that most
sources include are compiled only once.
"""
import concurrent.futures
import json
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile

KEPT = ("-I", "-D", "-std=", "-W")
HEADERS = ("algorithm", "filesystem", "functional", "map", "optional", "set", "string", "vector", "nlohmann/json.hpp")


def options_of(command):
    parts = iter(shlex.split(command["command"]))
    for part in parts:
        if part == "-isystem":
            yield from (part, next(parts))
        elif part.startswith(KEPT):
            yield part


def precompile(compiler, options, header, number):
    made = header.with_suffix(f".{number}.pch")
    subprocess.run([compiler, *options, "-x", "c++-header", header, "-o", made], check=True)
    return made


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    compiler, commands, folder = sys.argv[1:]
    with open(commands) as file:
        sources = {each["file"]: (*options_of(each), "-Wno-unknown-warning-option") for each in json.load(file)
                   if each["file"].startswith(folder + os.sep)}
    with tempfile.TemporaryDirectory() as scratch, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        header = pathlib.Path(scratch) / "headers.hpp"
        header.write_text("".join(f"#include <{name}>\n" for name in HEADERS))
        headers = {options: precompile(compiler, options, header, number)
                   for number, options in enumerate(set(sources.values()))}

        def check(source):
            options = sources[source]
            return subprocess.run([compiler, *options, "-include-pch", headers[options], "-fsyntax-only", source],
                                  capture_output=True, text=True)
        results = list(pool.map(check, sources))
    refused = [done.stderr for done in results if done.returncode != 0]
    print(*refused, f"{len(results)} sources, {len(refused)} refused by {compiler}", sep="\n")
    sys.exit(1 if refused or not results else 0)


main()
