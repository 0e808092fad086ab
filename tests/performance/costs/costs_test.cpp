#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

// Checks, without a clock, what keeps the compile time of the bindings low.

namespace {

namespace fs = std::filesystem;

const fs::path generated = fs::path(UCWAGEN_SOURCE_DIR) / "generated";

/// "file: header" for every header that the files of a folder include and that is not part of the bindings.
std::set<std::string> outside_headers(const fs::path& folder) {
  static const std::regex include(R"(\s*#\s*include\s*[<"]([^>"]+)[>"].*)");
  std::set<std::string> found;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream stream(entry.path());
    std::smatch match;
    for (std::string line; std::getline(stream, line);) {
      if (line.find('#') == std::string::npos || !std::regex_match(line, match, include)) continue;
      const std::string header = match[1];
      const bool own = fs::exists(generated / "include" / header) || fs::exists(generated / "src" / header);
      if (!own) found.insert(fs::relative(entry.path(), folder).generic_string() + ": " + header);
    }
  }
  return found;
}

/// Whether a header may include a header of the standard library: some are allowed for all, more for the client and for
/// resource headers, and some for single headers.
bool is_allowed(const std::string& file, const std::string& header) {
  static const std::set<std::string> runtime{"cstddef",  "cstdint", "initializer_list", "new",
                                             "optional", "string",  "string_view",      "type_traits",
                                             "utility",  "vector"};
  // What the client's interface names. <functional>, <thread>, <mutex>, <future> and the like stay in its sources.
  static const std::set<std::string> client{"chrono", "memory", "tuple", "variant"};
  if (file.find("/client/") != std::string::npos) return runtime.count(header) + client.count(header) == 1;
  if (file.find("/views/") != std::string::npos) return header == "type_traits";
  if (file == "ucwa/runtime/date_time.hpp") return header == "chrono" || runtime.count(header) == 1;
  if (file.find("/runtime/") != std::string::npos) return runtime.count(header) == 1;
  if (file.find("/resources/") != std::string::npos) return header == "array";
  return file == "ucwa/scopes.hpp" && header == "array";
}

TEST(Costs, PublicHeadersIncludeLightStandardHeadersAlone) {
  const std::set<std::string> includes = outside_headers(generated / "include");
  ASSERT_FALSE(includes.empty());
  for (const std::string& each : includes) {
    const std::size_t colon = each.find(": ");
    EXPECT_TRUE(is_allowed(each.substr(0, colon), each.substr(colon + 2))) << each;
  }
}

TEST(Costs, TheLibraryNeedsTheStandardLibraryAlone) {
  for (const std::string& each : outside_headers(generated / "src")) {
    if (each.rfind("client/", 0) == 0) continue;  // the client is a library of its own, which needs libcurl
    EXPECT_EQ(each.find_first_of("/.", each.find(": ")), std::string::npos) << each;
  }
}

/// Lines of a source after the preprocessor, or 0 if it failed.
long preprocessed_lines(const std::string& source) {
  const std::string command = "printf '%s\\n' '" + source +
                              "' | '" UCWAGEN_CXX "' -std=c++17 -E -P -x c++ -I'" +
                              (generated / "include").string() + "' -";
  FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) return 0;
  long lines = 0;
  std::array<char, 1 << 16> block{};
  while (const std::size_t count = std::fread(block.data(), 1, block.size(), pipe))
    lines += std::count(block.begin(), block.begin() + static_cast<std::ptrdiff_t>(count), '\n');
  return pclose(pipe) == 0 ? lines : 0;
}

const std::string standard_headers =
    "#include <array>\n#include <chrono>\n#include <optional>\n#include <string>\n#include <vector>";

TEST(Costs, IncludingEverythingAddsABoundedNumberOfLinesToTheStandardHeaders) {
  const long standard = preprocessed_lines(standard_headers);
  const long everything = preprocessed_lines("#include <ucwa/ucwa.hpp>");
  ASSERT_GT(standard, 0);
  ASSERT_GT(everything, standard);
  EXPECT_LT(everything, standard + 20'000);
}

TEST(Costs, IncludingOneResourceCostsHardlyMoreLinesThanTheStandardHeaders) {
  const long standard = preprocessed_lines(standard_headers);
  const long one = preprocessed_lines("#include <ucwa/resources/phones.hpp>");
  ASSERT_GT(standard, 0);
  ASSERT_GT(one, 0);
  EXPECT_LT(one, standard + 1'000);
}

TEST(Costs, IncludingTheClientAddsHardlyMoreLinesThanTheStandardHeadersThatItsInterfaceNames) {
  const long standard = preprocessed_lines(
      "#include <chrono>\n#include <memory>\n#include <tuple>\n#include <variant>\n"
      "#include <ucwa/resources/application.hpp>\n#include <ucwa/runtime/event.hpp>");
  const long client = preprocessed_lines("#include <ucwa/client/client.hpp>");
  ASSERT_GT(standard, 0);
  ASSERT_GT(client, standard);
  EXPECT_LT(client, standard + 800);
}

}  // namespace
