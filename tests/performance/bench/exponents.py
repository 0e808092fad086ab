#!/usr/bin/env python3
"""exponents.py PROGRAM FOLDER [SMALL LARGE]: how the processor time of a run grows with inputs that were once quadratic.

Each row is one kind of input in two sizes (10,000 and 80,000 by default) and the exponent between them: 1 is linear,
2 quadratic. At most 1.2 is wanted; the status is 1 where a row is above that.
"""
import math
import pathlib
import resource
import shutil
import subprocess
import sys

HEAD = "# boat\n\nA thing that floats.\n\n### Properties\n\n"
TAIL = "\n### Links\n\nNone\n\n## Operations\n\nNone\n"
TABLE = "|Name|Description|\n|:--|:--|\n"
GET = ("None\n\n### Links\n\nNone\n\n## Operations\n\n### GET\n\nReads.\n\n#### Request body\n\nNone\n\n#### Response body"
       "\n\nThe response is it.\n\n#### Synchronous errors\n\nNone\n\n#### Examples\n\n#### JSON Response\n\n```\n"
       "HTTP/1.1 200 OK\nContent-Type: application/json\n\n")


def links(n):
    yield "boat", "# boat\n\n" + " ".join(f"[a](x{i}_ref.md)" for i in range(n)) + "\n\n### Properties\n\nNone\n" + TAIL


def old_links(n):
    yield "boat", "# boat\n\n" + " ".join(f"[a{i} (UCWA)](boat_ref.md)" for i in range(n)) + "\n\n### Properties\n\nNone\n" + TAIL


def sample_keys(n):
    yield "boat", HEAD + GET + '{"rel":"boat",' + ",".join(f'"k{i}":1' for i in range(n)) + "}\n```\n"


def same_properties(n):
    yield "boat", HEAD + TABLE + "|a|The a. String|\n" * n + TAIL


def properties(n):
    yield "boat", HEAD + TABLE + "".join(f"|a{i}|The a. String|\n" for i in range(n)) + TAIL


def members(n):
    yield "Kind", "# Kind\n\nKinds.\n\n## Members\n\n" + TABLE + "".join(f"|A{i}|One.|\n" for i in range(n))


def errors(n):
    yield "boat", (HEAD + "None\n\n### Links\n\nNone\n\n## Operations\n\n### GET\n\nReads.\n\n#### Request body\n\nNone\n\n"
                   "#### Response body\n\nNone\n\n#### Synchronous errors\n\n|Error|Code|Subcode|Description|\n|:--|:--|:--|:--|\n"
                   + "".join(f"|Conflict|409|Sub{i}|Why.|\n" for i in range(n)))


def with_link(name, link):
    return name, (f"# {name}\n\nA thing.\n\n### Properties\n\nNone\n\n### Links\n\n|Link|Description|Cardinality|\n|:--|:--|:--|\n"
                  f"|{link}|\n\n## Operations\n\nNone\n")


def ring(n):
    for i in range(n):
        yield with_link(f"r{i}", f"r{(i + 1) % n}|Next.|one, embedded")


def same_members(n):
    for i in range(n):
        yield with_link(f"r{i}", "r0|Next.|one")


def missing_pages(n):
    for i in range(n):
        yield with_link(f"r{i}", f"q{i}|[Next](q{i}_ref.md).|one")


def family(n):
    for i in range(n):
        yield with_link(f"r{i}Invitation", f"r{i}Invitation|Next.|")


def processor_time():
    """Of the children so far; other programs on the machine hardly change it."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def write(pages, kind, n):
    shutil.rmtree(pages, ignore_errors=True)
    pages.mkdir(parents=True)
    for name, text in kind(n):
        (pages / f"{name}_ref.md").write_text(text)


def run(program, pages, command):
    arguments = [program, command, str(pages), "--quiet"]
    if command == "generate":
        arguments += ["--output", str(pages / "out"), "--dry-run"]
    if command == "site":
        arguments += ["--output", str(pages / "out")]
    start = processor_time()
    subprocess.run(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return processor_time() - start


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    small, large = (int(size) for size in sys.argv[3:5]) if len(sys.argv) > 4 else (10_000, 80_000)
    worst = 0.0
    print(f"{'input':<18}{'command':<10}{small:>9,}{large:>9,}  exponent")
    one_page = (links, old_links, sample_keys, same_properties, properties, members, errors)
    for kind in (*one_page, ring, same_members, missing_pages, family):
        for size, n in (("small", small), ("large", large)):
            write(folder / size, kind, n)
        # A site has a file for each page: of thousands, writing is what takes the time.
        for command in ("check", "generate", "site") if kind in one_page else ("check", "generate"):
            times = [run(program, folder / size, command) for size in ("small", "large")]
            exponent = math.log(times[1] / times[0]) / math.log(large / small)
            worst = max(worst, exponent)
            print(f"{kind.__name__:<18}{command:<10}{times[0]:>8.2f}s{times[1]:>8.2f}s  {exponent:8.2f}", flush=True)
    shutil.rmtree(folder, ignore_errors=True)
    return 1 if worst > 1.2 else 0


if __name__ == "__main__":
    sys.exit(main())
