// bench_pipeline FOLDER [BENCHMARK OPTION…]: the time of each stage on the pages of a folder, and the time
// that cmark-gfm alone takes to parse the same pages. The line `whole` is the time of what
// `ucwagen generate` does, from reading the files to comparing the tree on disk, without the checks.
#include <benchmark/benchmark.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <iostream>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include "generator/backend/cpp/cpp_backend.hpp"
#include "generator/base/embedded.hpp"
#include "generator/base/input.hpp"
#include "generator/command/page_files.hpp"
#include "generator/frontend/page/page.hpp"
#include "generator/frontend/resolve/resolve.hpp"
#include "generator/ir/json.hpp"
#include "generator/output/folder.hpp"
#include "generator/output/output.hpp"

namespace {

using namespace ucwagen;

/// The input of each stage, made once.
struct Subject {
  std::string folder;
  base::Input input;
  std::vector<page::Page> pages;
  ir::Api api;
  templates::TemplateSources templates;
  output::Tree tree;
  std::filesystem::path target;
};

void parse_with_cmark_alone(const base::Input& input) {
  for (const base::File& file : input.files) {
    cmark_parser* parser = cmark_parser_new(CMARK_OPT_DEFAULT);
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"));
    cmark_parser_feed(parser, file.text.data(), file.text.size());
    cmark_node* document = cmark_parser_finish(parser);
    benchmark::DoNotOptimize(document);
    cmark_node_free(document);
    cmark_parser_free(parser);
  }
}

std::vector<page::Page> read_pages(const base::Input& input) {
  Diagnostics diagnostics;
  return page::read_all(input.files, diagnostics);
}

ir::Api resolve_pages(const std::vector<page::Page>& pages) {
  return resolve::resolve(pages, "bench", {}).api;
}

output::Tree emit_tree(const ir::Api& api, const templates::TemplateSources& templates) {
  Diagnostics diagnostics;
  return cpp::emit(api, templates, {}, diagnostics);
}

std::size_t compare_tree(const output::Tree& tree, const std::filesystem::path& target) {
  output::DiskFolder folder(target);
  return output::write(folder, tree, {}).written.size();
}

/// Does what `ucwagen generate` does, without the checks, and frees the model at the end.
void run_whole(const Subject& subject) {
  const command::PageFiles read = command::read_page_files({subject.folder});
  const ir::Api api = resolve_pages(read.pages);
  benchmark::DoNotOptimize(compare_tree(emit_tree(api, subject.templates), subject.target));
}

Subject make_subject(const std::string& folder) {
  Subject subject;
  subject.folder = folder;
  subject.input = base::read_input({folder});
  subject.pages = read_pages(subject.input);
  subject.api = resolve_pages(subject.pages);
  for (const base::EmbeddedFile& file : base::embedded_templates()) {
    subject.templates.emplace(file.name, file.text);
  }
  for (const base::EmbeddedFile& file : base::embedded_runtime())
    subject.templates.emplace("runtime/" + std::string(file.name), file.text);
  subject.tree = emit_tree(subject.api, subject.templates);
  subject.target = std::filesystem::temp_directory_path() / "ucwagen-bench";
  compare_tree(subject.tree, subject.target);
  return subject;
}

/// Keeps the least times of each stage, and prints them at the end.
class Reporter : public benchmark::BenchmarkReporter {
 public:
  bool ReportContext(const Context&) override { return true; }
  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& run : runs) {
      if (run.run_type != Run::RT_Iteration) continue;
      Times& least = times_[run.run_name.function_name];
      least.real = std::min(least.real, run.GetAdjustedRealTime());
      least.cpu = std::min(least.cpu, run.GetAdjustedCPUTime());
    }
  }

  void print() const {
    const auto alone = times_.find("cmark-gfm alone");
    std::printf("%-20s %10s %10s\n", "", "time", "CPU");
    for (const auto& [name, times] : times_) {
      std::printf("%-20s %7.1f ms %7.1f ms", name.c_str(), times.real, times.cpu);
      if (alone != times_.end())
        std::printf("   %5.2f %5.2f × cmark-gfm", times.real / alone->second.real,
                    times.cpu / alone->second.cpu);
      std::printf("\n");
    }
  }

 private:
  struct Times {
    double real = std::numeric_limits<double>::max(), cpu = real;  ///< milliseconds
  };
  std::map<std::string, Times> times_;
};

void add(const char* name, const std::function<void()>& stage) {
  benchmark::RegisterBenchmark(name,
                               [stage](benchmark::State& state) {
                                 for ([[maybe_unused]] const auto step : state) stage();
                               })
      ->Unit(benchmark::kMillisecond)
      ->UseRealTime()
      ->MeasureProcessCPUTime();
}

}  // namespace

int main(int argc, char** argv) {
  // The stages run in turns, so that a machine that becomes busy slows all of them down. The options of the user come
  // last and win.
  std::vector<char*> options(argv, argv + std::min(argc, 1));
  std::string in_turns = "--benchmark_enable_random_interleaving=true", turns = "--benchmark_repetitions=9",
              short_turns = "--benchmark_min_time=0.1";
  for (std::string* option : {&in_turns, &turns, &short_turns}) options.push_back(option->data());
  options.insert(options.end(), argv + std::min(argc, 1), argv + argc);
  argc = static_cast<int>(options.size());
  argv = options.data();
  benchmark::Initialize(&argc, argv);
  if (argc != 2) {
    std::cerr << "usage: bench_pipeline FOLDER [--benchmark_OPTION…]\n";
    return 2;
  }
  cmark_gfm_core_extensions_ensure_registered();
  const Subject subject = make_subject(argv[1]);
  std::cout << subject.input.files.size() << " pages, " << subject.tree.size() << " files\n";

  add("cmark-gfm alone", [&] { parse_with_cmark_alone(subject.input); });
  add("read files", [&] { benchmark::DoNotOptimize(base::read_input({subject.folder})); });
  add("pages", [&] { benchmark::DoNotOptimize(read_pages(subject.input)); });
  add("resolve", [&] { benchmark::DoNotOptimize(resolve_pages(subject.pages)); });
  add("print IR", [&] { benchmark::DoNotOptimize(ir::print(subject.api)); });
  add("emit", [&] { benchmark::DoNotOptimize(emit_tree(subject.api, subject.templates)); });
  add("compare tree", [&] { benchmark::DoNotOptimize(compare_tree(subject.tree, subject.target)); });
  add("whole", [&] { run_whole(subject); });
  Reporter reporter;
  benchmark::RunSpecifiedBenchmarks(&reporter);
  reporter.print();
  std::filesystem::remove_all(subject.target);
}
