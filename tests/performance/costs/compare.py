#!/usr/bin/env python3
"""What the bindings cost beside quicktype's C++ and protoc's, of one model, measured side by side.

usage: compare.py FOLDER [--first N] [--repeat N]

FOLDER receives everything made. Prints a Markdown table. Times are CPU seconds (user + system) of the compiler
with its children, the least of the repetitions, so that a busy machine disturbs them little; the contenders
take turns. --first N takes only the first N resources (and phones), to try the script.
Needs g++, npm, protoc, libprotobuf-dev and nlohmann-json3-dev.
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys

import contracts

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent.parent
GENERATED = ROOT / "generated"
QUICKTYPE = "quicktype@26.0.0"
FLAGS = ["-std=c++17", "-O2", "-ffunction-sections", "-fdata-sections"]  # as the tree's CMakeLists.txt has it
SHORT_TURNS = 5  # times --repeat, for what takes less than 2 s; what takes over 30 s is done once
NAMES = ("ucwagen", "quicktype", "protobuf")
ONE_RESOURCE = """
#include <cstdio>
int main(int argc, char** argv) {
  contender::model::Phones phones;
  if (!contender::decode(std::string(argv[argc - 1]), phones)) return 1;
  std::puts(contender::encode(phones).c_str());
}
"""


def run(command, folder):
    """(CPU seconds, peak megabytes) of a command with its children."""
    process = subprocess.Popen([str(part) for part in command], cwd=folder)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit("failed: " + " ".join(map(str, command)))
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def output(*command):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout


def first(ir, count):
    ir["resources"] = [r for i, r in enumerate(ir["resources"]) if i < count or r["name"] in ("phone", "phones")]


def make_models(ir, folder):
    (folder / "model.json").write_text(json.dumps(contracts.json_schema(ir), indent=1))
    (folder / "model.proto").write_text(contracts.proto(ir))
    if not (folder / "node_modules").exists():
        run(["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, QUICKTYPE], folder)
    run([folder / "node_modules/.bin/quicktype", "--src-lang", "schema", "--lang", "c++", "--namespace", "model",
         "--no-boost", "--no-combine-classes", "--code-format", "with-struct", "--include-location",
         "global-include", "--out", folder / "model.hpp", "model.json#/definitions/"], folder)
    run(["protoc", "--cpp_out=.", "model.proto"], folder)


def write_library(folder):
    """The sources of the bindings' library as its CMake target compiles them: the codecs alone, the others together."""
    sources = sorted((GENERATED / "src").glob("*.cpp"))
    others = [source for source in sources if not source.name.startswith("codec_")]
    made = [source for source in sources if source.name.startswith("codec_")]
    batch = int(re.search(r"UNITY_BUILD_BATCH_SIZE (\d+)", (GENERATED / "CMakeLists.txt").read_text())[1])
    for first_one in range(0, len(others), batch):
        made.append(folder / f"unity_{first_one // batch}.cpp")
        made[-1].write_text("".join(f'#include "{source}"\n' for source in others[first_one:first_one + batch]))
    return made


def write_sources(folder):
    """The translation units, by what is measured and whom it is measured of: lists of sources."""
    everything = {"ucwagen": "ucwa/ucwa.hpp", "quicktype": "model.hpp", "protobuf": "model.pb.h"}
    for name, header in everything.items():
        (folder / f"everything_{name}.cpp").write_text(f'#include "{header}"\n')
        text = f'#include "{HERE}/{name}.hpp"\n' + ONE_RESOURCE
        if name == "ucwagen":  # alone in having a header for each resource
            text = text.replace(f'#include "{HERE}/ucwagen.hpp"', f'#include "ucwa/resources/phones.hpp"\n'
                                f'#define UCWA_ONE_RESOURCE\n#include "{HERE}/ucwagen.hpp"')
        (folder / f"one_{name}.cpp").write_text(text)
    headers = output("g++", *FLAGS, f"-I{GENERATED}/include", "-MM", folder / "one_ucwagen.cpp")
    texts = [(folder / header).read_text() for header in re.findall(r"\S+\.hpp", headers)]
    standard = sorted({header for text in texts for header in re.findall(r"#include (<\w+>)", text)})
    (folder / "standard.cpp").write_text("".join(f"#include {header}\n" for header in standard))

    # quicktype writes only headers; its library is a source that reads and writes every type.
    types = re.findall(r"void to_json\(json & j, const (\w+) & x\);", (folder / "model.hpp").read_text())
    uses = "".join(f"void read(const json& j, {t}& x) {{ x = j.get<{t}>(); }}\n"
                   f"json write(const {t}& x) {{ return x; }}\n" for t in types)
    (folder / "library_quicktype.cpp").write_text(
        '#include "model.hpp"\nnamespace model {\nusing nlohmann::json;\n' + uses + "}\n")
    return {"ucwagen": write_library(folder), "quicktype": [folder / "library_quicktype.cpp"],
            "protobuf": [folder / "model.pb.cc"]}


def write_samples(ir, folder):
    chosen = contracts.samples(ir)
    (folder / "samples.inc").write_text("".join(f'SAMPLE({t}, R"~({text})~")\n' for t, text in chosen))
    documents = [text for type_name, text in chosen if type_name == "Application"]
    (folder / "applications.inc").write_text("".join(f'R"~({text})~",\n' for text in documents))
    return chosen


class Bench:
    def __init__(self, folder, repeat):
        self.folder, self.repeat = folder, repeat
        self.includes = [f"-I{GENERATED}/include", f"-I{GENERATED}/src", f"-I{folder}"]

    def compile(self, source, made, *options):
        return run(["g++", *FLAGS, *self.includes, *options, "-c", source, "-o", made], self.folder)

    def in_turns(self, work, names=NAMES):
        """{name: (least seconds, least peak)} of work(name); short work, which varies most, gets more turns."""
        best = {}
        for turn in range(SHORT_TURNS * self.repeat):
            for name in names:
                if turn and best[name][0] > 30 or turn >= self.repeat and best[name][0] > 2:
                    continue
                best[name] = tuple(map(min, zip(work(name), best.get(name, (1e9, 1e9)))))
                print(name, turn, best[name], file=sys.stderr)
        return best

    def library(self, sources):
        def build(name):
            folder = self.folder / ("library_" + name)
            folder.mkdir(exist_ok=True)
            for old in folder.glob("*.o"):
                old.unlink()
            costs = [self.compile(source, folder / (source.stem + ".o")) for source in sources[name]]
            return sum(seconds for seconds, _ in costs), max(peak for _, peak in costs)

        best = self.in_turns(build)
        sizes = {}
        for name in NAMES:
            objects = sorted((self.folder / ("library_" + name)).glob("*.o"))
            run(["ar", "rcs", f"lib{name}.a", *objects], self.folder)
            lines = output("size", "--totals", *objects).splitlines()
            sizes[name] = sum(map(int, lines[-1].split()[:3])) / 1024
        return best, sizes

    def link(self, name, program, source_object):
        libraries = {"ucwagen": ["libucwagen.a"], "quicktype": [],
                     "protobuf": ["libprotobuf.a", "-l:libprotobuf.a", "-lz", "-lpthread"]}[name]
        libraries = [self.folder / each if each == f"lib{name}.a" else each for each in libraries]
        run(["g++", "-s", "-Wl,--gc-sections", source_object, *libraries, "-o", program], self.folder)

    def throughput(self):
        programs = {name: self.folder / ("throughput_" + name) for name in NAMES}
        for name in NAMES:
            self.compile(HERE / "throughput.cpp", f"throughput_{name}.o", f'-DCONTENDER="{HERE}/{name}.hpp"')
            self.link(name, programs[name], f"throughput_{name}.o")
        readable = {name: {int(number) for number in output(programs[name]).split()} for name in NAMES}
        common = [str(number) for number in sorted(set.intersection(*readable.values()))]
        rates = {name: (0.0, 0.0) for name in NAMES}
        for _ in range(self.repeat):
            for name in NAMES:
                measured = map(float, output(programs[name], *common).split())
                rates[name] = tuple(map(max, zip(rates[name], measured)))
        return rates, {name: len(numbers) for name, numbers in readable.items()}, len(common)


    def dom(self):
        """(our MB/s, the DOM's, their ratio) for application documents, the best of the repetitions."""
        self.compile(HERE / "dom.cpp", "dom.o")
        self.link("ucwagen", self.folder / "dom", "dom.o")
        return max((tuple(map(float, output(self.folder / "dom").split())) for _ in range(self.repeat)),
                   key=lambda rates: rates[2])


def row(what, unit, values, digits=2):
    """A row of the table: the three numbers, and the contenders' as multiples of ours."""
    ours = values["ucwagen"]
    ratios = [f"{values[name] / ours:.2f}" for name in NAMES[1:]]
    print(f"| {what}, {unit} |", " | ".join([f"{values[name]:.{digits}f}" for name in NAMES] + ratios), "|", flush=True)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--first", type=int)
    arguments.add_argument("--repeat", type=int, default=3)
    options = arguments.parse_args()
    folder = options.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)

    program = ROOT / "build/release/ucwagen"
    ir = json.loads(subprocess.run([program, "extract", ROOT / "spec"], check=True, capture_output=True).stdout)
    if options.first:
        first(ir, options.first)
    make_models(ir, folder)
    sources = write_sources(folder)
    samples = write_samples(ir, folder)
    bench = Bench(folder, options.repeat)

    print("| | ucwagen | quicktype | protobuf | quicktype ÷ ucwagen | protobuf ÷ ucwagen |")
    print("|:--|--:|--:|--:|--:|--:|", flush=True)
    best = bench.in_turns(lambda name: bench.compile(f"everything_{name}.cpp", f"everything_{name}.o"))
    row("include everything", "CPU s", {name: best[name][0] for name in NAMES})
    best = bench.in_turns(lambda name: bench.compile(
        "standard.cpp" if name == "standard" else f"one_{name}.cpp", f"one_{name}.o"), (*NAMES, "standard"))
    row("a source that uses one resource", "CPU s", {name: best[name][0] for name in NAMES})
    standard = best["standard"][0]
    one = best["ucwagen"][0] / standard
    best, sizes = bench.library(sources)
    row("build the library", "CPU s", {name: best[name][0] for name in NAMES})
    row("its largest compiler process", "MB", {name: best[name][1] for name in NAMES}, 0)
    row("the library's code and data", "KB", sizes, 0)
    for name in NAMES:
        bench.link(name, f"program_{name}", f"one_{name}.o")
    row("program with one resource, stripped", "KB",
        {name: (folder / f"program_{name}").stat().st_size / 1024 for name in NAMES}, 0)
    rates, readable, common = bench.throughput()
    row("decode JSON", "MB/s", {name: rates[name][0] for name in NAMES}, 1)
    row("encode JSON", "MB/s", {name: rates[name][1] for name in NAMES}, 1)
    ours, dom, ratio = bench.dom()
    print(f"\nApplication documents: {ours:.0f} MB/s decoded, {dom:.0f} MB/s as nlohmann's DOM: {ratio:.2f} ×.")
    print(f"\nThe standard headers that the one resource needs: {standard:.2f} CPU s; its source costs {one:.2f} × that.")
    print(f"Samples read, of {len(samples)}:", ", ".join(f"{name} {readable[name]}" for name in NAMES),
          f"; rates are over the {common} that all three read.")


if __name__ == "__main__":
    main()
