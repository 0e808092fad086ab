#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "generator/backend/cpp/cpp_backend.hpp"
#include "generator/output/output.hpp"
#include "tests/system/generated/hostile_texts.hpp"
#include "tests/system/generated/tokens.hpp"
#include "tests/unit/cpp/fixtures.hpp"
#include "tests/unit/support/temporary_folder.hpp"

namespace ucwagen {
namespace {

namespace fs = std::filesystem;
using ::testing::Contains;
using ::testing::Not;

ir::Type hostile_type(const std::string& text, std::size_t kind) {
  ir::Type type;
  type.kind = static_cast<ir::TypeKind>(kind % 10);
  type.enumeration = text;
  type.array = kind % 3 == 0;
  type.nullable = kind % 2 == 0;
  type.default_value = text;
  if (kind % 4 == 0) type.max_length = 5;
  if (kind % 5 == 0) type.minimum = -3;
  if (kind % 7 == 0) type.maximum = 9;
  type.evidence = {{ir::How::article, {text, 1, 0}}};
  return type;
}

ir::Operation hostile_operation(const std::string& method, const std::vector<std::string>& texts,
                                const std::string& own) {
  ir::Operation operation;
  operation.method = method;
  operation.description = own;
  const ir::Source source{own, 7, 0};
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const ir::Place place = i % 2 == 0 ? ir::Place::query : ir::Place::body;
    operation.inputs.push_back({texts[i], own, place, i % 3 == 0, hostile_type(texts[i], i), {source}});
    operation.errors.push_back(
        {texts[i], static_cast<int>(400 + i), texts[texts.size() - 1 - i], own, source});
  }
  if (own.size() % 2 == 0) operation.body_media = own;
  operation.result = {ir::ResultKind::resource, own, 200, {{ir::How::stated, source}}};
  operation.source = source;
  return operation;
}

/// The texts of the r-th resource. Every sixth resource has all hostile texts in one scope, the others a dozen, so
/// that compiling takes seconds and not minutes.
std::vector<std::string> chosen(const std::vector<std::string>& all, std::size_t r) {
  if (r % 6 == 0) return all;
  std::vector<std::string> some;
  for (std::size_t i = 0; i < 12; ++i) some.push_back(all[(r + i) % all.size()]);
  return some;
}

/// A reference in which every name, text and file name is hostile.
ir::Api hostile_api() {
  const std::vector<std::string> all = hostile_texts();
  ir::Api api;
  api.name = api.edition = all.front();
  for (std::size_t r = 0; r < all.size(); ++r) {
    const std::string& own = all[r];
    const std::vector<std::string> texts = chosen(all, r);
    const ir::Source source{own, 3, 0};
    ir::Resource resource;
    resource.name = resource.rel = resource.page = resource.summary = own;
    resource.description = own + " " + own;
    resource.source = source;
    resource.scopes = texts;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      resource.properties.push_back({texts[i], own, hostile_type(texts[i], i + r), source});
      const std::size_t kind = i + r;
      resource.links.push_back(
          {texts[i], own, kind % 3 == 0 ? std::nullopt : std::optional(texts[(i + 1) % texts.size()]),
           kind % 2 == 0 ? ir::Cardinality::many : ir::Cardinality::one, r > i && kind % 4 == 0, source});
      resource.events.push_back(
          {"added", texts[i], "High", own, own, {{own, texts[i], own, source}}, {}, source});
    }
    for (const char* method : {"GET", "POST", "PUT", "DELETE", "OPTIONS", "POST"}) {
      resource.operations.push_back(hostile_operation(method, texts, own));
    }
    api.resources.push_back(resource);
    ir::Enumeration enumeration{own + "E", own, {}, source};
    for (const std::string& text : texts) enumeration.members.push_back({text, own, source});
    api.enumerations.push_back(enumeration);
    api.scopes.push_back({own, own, own, source});
    api.generic_errors.push_back({own, own, source});
    api.status_errors.push_back({409, own, true, source});
    api.aliases[own] = own;
  }
  const auto by_name = [](const auto& a, const auto& b) { return a.name < b.name; };
  std::sort(api.resources.begin(), api.resources.end(), by_name);
  std::sort(api.enumerations.begin(), api.enumerations.end(), by_name);
  return api;
}

const cpp::Files& hostile_files() {
  static const cpp::Files files = [] {
    Diagnostics diagnostics;
    cpp::Files made = cpp::emit(hostile_api(), cpp::own_templates(), {}, diagnostics);
    for (const Diagnostic& diagnostic : diagnostics) ADD_FAILURE() << diagnostic.message;
    return made;
  }();
  return files;
}

TEST(HostileReference, StaysInsideCommentsAndLiterals) {
  for (const auto& [path, text] : hostile_files()) {
    if (!path.ends_with(".hpp") && !path.ends_with(".cpp")) continue;
    const std::set<std::string> found = identifiers(text);
    EXPECT_THAT(found, Not(Contains(canary))) << path;
    if (path.find("/resources/") != std::string::npos || path.find("codec_") != std::string::npos) {
      EXPECT_THAT(found, Contains("namespace")) << path << ": the rest of the file is still code";
    }
  }
}

TEST(HostileReference, NamesOnlyPlainFiles) {
  std::set<std::string> without_case;
  for (const auto& [path, text] : hostile_files()) {
    EXPECT_TRUE(output::is_safe_path(path)) << path;
    EXPECT_EQ(path.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_/.CMakeLists"), std::string::npos)
        << path;
    std::string lowered = path;
    for (char& c : lowered) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    EXPECT_TRUE(without_case.insert(lowered).second) << path;
    EXPECT_LT(fs::path(path).filename().string().size(), 200U);
  }
}

TEST(HostileReference, LeavesTheBuildFileAsItIs) {
  EXPECT_EQ(hostile_files().at("CMakeLists.txt").find(canary), std::string::npos);
}

TEST(HostileReference, Compiles) {
  const tests::TemporaryFolder temporary;
  const fs::path& folder = temporary.path();
  output::DiskFolder target(folder);
  ASSERT_TRUE(output::write(target, hostile_files(), {}).diagnostics.empty());
  std::ofstream(folder / "src/everything.cpp") << "#include \"ucwa/ucwa.hpp\"\n";
  const std::string compile =
      "cd '" + folder.string() + "' && for source in src/everything.cpp src/codec_*.cpp; do " +
      UCWAGEN_COMPILER + " -std=c++17 -w -fsyntax-only -Iinclude $source || exit 1; done";
  EXPECT_EQ(std::system(compile.c_str()), 0);
}

}  // namespace
}  // namespace ucwagen
