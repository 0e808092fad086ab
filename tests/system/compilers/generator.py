#!/usr/bin/env python3
"""generator.py COMPILER COMPILE_COMMANDS FOLDER: checks that another compiler accepts the sources in a folder.

It gets the include folders, definitions and warnings of the build, and makes no objects. Of a source that tests compile
again, with fewer warnings, the first command counts.
"""
import concurrent.futures
import json
import os
import shlex
import subprocess
import sys

KEPT = ("-I", "-D", "-std=", "-W")


def options_of(command):
    parts = iter(shlex.split(command["command"]))
    for part in parts:
        if part == "-isystem":
            yield from (part, next(parts))
        elif part.startswith(KEPT):
            yield part


def check(compiler, command):
    options = options_of(command)
    done = subprocess.run([compiler, *options, "-Wno-unknown-warning-option", "-fsyntax-only", command["file"]],
                          cwd=command["directory"], capture_output=True, text=True)
    return done.returncode == 0, done.stderr


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    compiler, commands, folder = sys.argv[1:]
    with open(commands) as file:
        ours = {each["file"]: each for each in reversed(json.load(file)) if each["file"].startswith(folder + os.sep)}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda command: check(compiler, command), ours.values()))
    for accepted, messages in results:
        if not accepted:
            print(messages)
    refused = sum(not accepted for accepted, _ in results)
    print(f"{len(results)} sources, {refused} refused by {compiler}")
    sys.exit(1 if refused or not results else 0)


main()
