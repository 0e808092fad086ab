#include "tests/system/diff/use_compiler.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "tests/unit/cpp/fixtures.hpp"

namespace ucwagen::tests {
namespace {

namespace fs = std::filesystem;

/// More than half of each compilation was spent on these, and no edit changes them.
constexpr const char* standard_headers = R"(
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>
)";

void put(const fs::path& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

/// Our templates and runtime, without those that make no header.
const templates::TemplateSources& header_templates() {
  static const templates::TemplateSources sources = [] {
    templates::TemplateSources all = cpp::own_templates();
    std::erase_if(all, [](const auto& source) {
      return source.first.ends_with(".cpp") ||
             source.second.substr(0, source.second.find('\n')).find(": src/") != std::string::npos;
    });
    return all;
  }();
  return sources;
}

}  // namespace

cpp::Files headers_of(const ir::Api& api) {
  Diagnostics diagnostics;
  cpp::Options options;
  options.docs = false;
  cpp::Files files = cpp::emit(api, header_templates(), options, diagnostics);
  EXPECT_TRUE(diagnostics.empty()) << diagnostics.front().message;
  std::erase_if(files, [](const auto& file) { return !file.first.ends_with(".hpp"); });
  return files;
}

UseCompiler::UseCompiler(fs::path folder) : folder_(std::move(folder)) {
  fs::remove_all(folder_);
  fs::create_directories(folder_);
  put(folder_ / "standard.hpp", standard_headers);
  EXPECT_TRUE(run("-x c++-header standard.hpp -o standard.hpp.gch")) << log_;
}

UseCompiler::~UseCompiler() {
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

bool UseCompiler::compiles(const std::string& program, const cpp::Files& headers) {
  write(headers);
  put(folder_ / "use.cpp", program);
  return run("-fsyntax-only -include standard.hpp -Iinclude use.cpp");
}

/// Writes only what differs from the headers before: an edit changes few.
void UseCompiler::write(const cpp::Files& headers) {
  for (const auto& [path, text] : written_) {
    if (!headers.contains(path)) fs::remove(folder_ / path);
  }
  for (const auto& [path, text] : headers) {
    const auto old = written_.find(path);
    if (old != written_.end() && old->second == text) continue;
    fs::create_directories((folder_ / path).parent_path());
    put(folder_ / path, text);
  }
  written_ = headers;
}

bool UseCompiler::run(const std::string& arguments) {
  const std::string command =
      "cd '" + folder_.string() + "' && " + UCWAGEN_COMPILER + " -std=c++17 -w " + arguments + " 2>log";
  const bool good = std::system(command.c_str()) == 0;
  log_ = cpp::slurp(folder_ / "log").substr(0, 2000);
  return good;
}

}  // namespace ucwagen::tests
