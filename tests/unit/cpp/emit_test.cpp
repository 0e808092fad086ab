#include "generator/backend/cpp/cpp_backend.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>

#include "generator/ir/subset.hpp"
#include "tests/unit/cpp/fixtures.hpp"

namespace ucwagen::cpp {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Key;
using ::testing::Not;

Options in_namespace(const std::string& name) {
  Options options;
  options.name_space = name;
  return options;
}

Options without_docs() {
  Options options;
  options.docs = false;
  return options;
}

TEST(Emit, GivesAHeaderForEveryResourceAndEnumeration) {
  const Files files = emitted(small_api());
  for (const char* path :
       {"CMakeLists.txt", "include/ucwa/ucwa.hpp", "include/ucwa/scopes.hpp",
        "include/ucwa/resources/phones.hpp", "include/ucwa/resources/change_number.hpp",
        "include/ucwa/enumerations/call_state.hpp", "include/ucwa/enumerations/error_code.hpp",
        "include/ucwa/enumerations/error_subcode.hpp", "include/ucwa/runtime/link.hpp", "src/codec_1.cpp",
        "src/codec_2.cpp"}) {
    EXPECT_THAT(files, Contains(Key(path)));
  }
}

TEST(Emit, GivesTypesToMembersLinksAndEmbeddedResources) {
  const Files files = emitted(small_api());
  const std::string& phone = files.at("include/ucwa/resources/phone.hpp");
  EXPECT_THAT(phone, HasSubstr("  std::optional<std::string> number;"));
  EXPECT_THAT(phone, HasSubstr("  Maybe<Open<CallState>> phone_;")) << "named like its class";
  EXPECT_THAT(phone, HasSubstr("  std::optional<JsonText> class_;")) << "a keyword";
  EXPECT_THAT(phone, HasSubstr("/// String, at most 50 characters; known by a sample. (phone_ref.md)"));
  const std::string& phones = files.at("include/ucwa/resources/phones.hpp");
  EXPECT_THAT(phones, HasSubstr("    std::vector<Phone> phone;"));
  EXPECT_THAT(phones, HasSubstr("    Maybe<Link<ChangeNumber>> change_number;"));
  EXPECT_THAT(phones, HasSubstr("    Maybe<Link<Nowhere>> nowhere;"));
  EXPECT_THAT(phones, HasSubstr("std::array<EventInfo, 1>")) << "a row of events counts once";
}

TEST(Emit, IncludesWhatALinkNeedsToBeFollowed) {
  const std::string phones = emitted(small_api()).at("include/ucwa/resources/phones.hpp");
  EXPECT_LT(phones.find("#include \"ucwa/resources/phone.hpp\""), phones.find("struct UCWA_EXPORT Phones"));
  EXPECT_GT(phones.find("#include \"ucwa/resources/change_number.hpp\""),
            phones.find("struct UCWA_EXPORT Phones"));
}

TEST(Emit, AnAliasIsItsTarget) {
  EXPECT_THAT(emitted(small_api()).at("include/ucwa/resources/old_phone.hpp"),
              HasSubstr("using OldPhone = Phone;"));
}

TEST(Emit, MergesQueryAndBodyParametersAndNamesErrors) {
  const Files files = emitted(small_api());
  const std::string& header = files.at("include/ucwa/resources/change_number.hpp");
  EXPECT_THAT(header, HasSubstr("using Start = Builder<1>;"));
  EXPECT_THAT(header, HasSubstr("[[nodiscard]] Builder<Missing & ~1u> number(std::string_view value)"));
  EXPECT_THAT(header, HasSubstr("Builder& query()"));
  EXPECT_THAT(header, HasSubstr("Builder& operation_id()"));
  EXPECT_THAT(header, HasSubstr("using PostError = errors::Usual;"));
  EXPECT_THAT(header, HasSubstr("already_exists (409), conflict (409), conflict_limit_exceeded"));
  const std::string& errors = files.at("include/ucwa/errors/usual.hpp");
  for (const char* name :
       {" already_exists,", " forbidden_limit_exceeded,", " conflict_limit_exceeded,", " conflict,"}) {
    EXPECT_THAT(errors, HasSubstr(name));
  }
  const std::string& codec = files.at("src/codec_1.cpp");
  EXPECT_THAT(codec, HasSubstr("{\"number\", detail::Place::both, true, 50},"));
  EXPECT_THAT(codec, HasSubstr("{403, \"Forbidden\", \"LimitExceeded\"},"));
}

TEST(Emit, EveryFileOfCodeBeginsWithABanner) {
  for (const auto& [path, text] : emitted(small_api())) {
    const std::string comment = path.ends_with(".txt") ? "# " : "// ";
    EXPECT_TRUE(text.starts_with(comment + "Made by ucwagen") ||
                text.starts_with(comment + "Copied by ucwagen"))
        << path << ": " << text.substr(0, 80);
    EXPECT_THAT(text.substr(0, 300), HasSubstr("Do not edit")) << path;
  }
}

TEST(Emit, HeadersRefuseThoseOfAnotherVersion) {
  for (const auto& [path, text] : emitted(small_api())) {
    const bool made = path.find("/resources/") != path.npos || path.find("/enumerations/") != path.npos ||
                      path.find("/errors/") != path.npos;
    if (!made || path.ends_with("old_phone.hpp")) continue;
    EXPECT_THAT(text, HasSubstr("#if UCWA_BINDINGS_VERSION != 3")) << path;
  }
}

TEST(Emit, APageThatGainsALineChangesNothingElse) {
  ir::Api moved = small_api();
  for (ir::Resource& resource : moved.resources) {
    ++resource.source.line;
    for (ir::Property& property : resource.properties) ++property.source.line;
  }
  EXPECT_EQ(emitted(small_api()), emitted(moved));
}

TEST(Emit, TheIrStandsInTheTreeOnRequest) {
  Options options;
  options.ir = true;
  EXPECT_THAT(emitted(small_api()), Not(Contains(Key("ucwa.ir.json"))));
  EXPECT_THAT(emitted(small_api(), options), Contains(Key("ucwa.ir.json")));
}

TEST(Emit, LeavesOutWhatNothingUses) {
  const Files files = emitted(small_api());
  const std::string& phone = files.at("include/ucwa/resources/phone.hpp");
  EXPECT_THAT(phone, Not(HasSubstr("struct Embedded"))) << "the phone embeds nothing";
  EXPECT_THAT(phone, Not(HasSubstr("events")));
  EXPECT_THAT(files.at("include/ucwa/resources/phones.hpp"), HasSubstr("struct Embedded"));
}

TEST(Emit, LimitsAreSaidOnce) {
  ir::Api api = small_api();
  api.resources[2].properties[0].description = "Its number. Maximum length of 50 characters.";
  const std::string header = emitted(api).at("include/ucwa/resources/phone.hpp");
  EXPECT_THAT(header, HasSubstr("  /// Its number.\n"));
  EXPECT_THAT(header, Not(HasSubstr("Maximum length")));
}

TEST(Emit, ResourcesWithEqualMembersHaveACommonView) {
  ir::Api api = small_api();
  add_family(api);
  const std::string view = emitted(api).at("include/ucwa/views/any_group.hpp");
  for (const char* text :
       {"class AnyGroup", "std::is_same_v<T, PinnedGroup>", "const decltype(Group::name)& name;",
        "const decltype(Group::Links::phones)& phones;"}) {
    EXPECT_THAT(view, HasSubstr(text));
  }
  api.resources[1].links.clear();
  EXPECT_THAT(emitted(api), Not(Contains(Key("include/ucwa/views/any_group.hpp")))) << "two are no family";
}

TEST(Emit, CommentsCanBeLeftOut) {
  const Files files = emitted(small_api(), without_docs());
  const std::string& phone = files.at("include/ucwa/resources/phone.hpp");
  EXPECT_THAT(phone.substr(phone.find("#pragma once")), Not(HasSubstr("phone_ref.md")));
  EXPECT_THAT(files.at("include/ucwa/resources/phone.hpp"), Not(HasSubstr("A phone.")));
}

TEST(Emit, NoFileOfAnotherNamespaceSpeaksOfOurs) {
  const Files files = emitted(small_api(), in_namespace("contoso::chat"));
  EXPECT_THAT(files, Contains(Key("include/contoso/chat/resources/phone.hpp")));
  const std::regex ours("namespace ucwa|[^a-z]ucwa::|\"ucwa/|<ucwa/|[^A-Z_]UCWA_");
  for (const auto& [path, text] : files) {
    std::smatch found;
    EXPECT_FALSE(std::regex_search(text, found, ours)) << path << ": " << found.str();
    EXPECT_FALSE(path.starts_with("include/ucwa")) << path;
  }
}

TEST(Emit, RefusesANamespaceThatIsNone) {
  Diagnostics diagnostics;
  EXPECT_THAT(emit(small_api(), own_templates(), in_namespace("a::class"), diagnostics), IsEmpty());
  EXPECT_EQ(diagnostics.size(), 1U);
}

TEST(Emit, TakesTemplatesOfAnyLanguage) {
  TemplateSources sources;
  sources["names.py.mustache"] =
      "{{! once: python/names.py }}\n{{#enumerations}}\n{{type}} = [{{#members}}{{wire}}, "
      "{{/members}}]\n{{/enumerations}}\n";
  sources["one.txt.mustache"] = "{{! each resource: list/<file>.txt }}\n{{wire_resource}}\n";
  Diagnostics diagnostics;
  const Files files = emit(small_api(), sources, {}, diagnostics);
  EXPECT_THAT(diagnostics, IsEmpty());
  EXPECT_THAT(files.at("python/names.py"), HasSubstr("CallState = [\"Connected\", \"delete\", ]\n"));
  EXPECT_EQ(files.at("list/change_number.txt"), "\"changeNumber\"\n");
}

TEST(Emit, APathThatAsksForAnUnknownNameIsAnError) {
  Diagnostics diagnostics;
  (void)emit(small_api(), {{"x.mustache", "{{! once: <nothing>.txt }}\n"}}, {}, diagnostics);
  ASSERT_EQ(diagnostics.size(), 1U);
  EXPECT_EQ(diagnostics[0].where, (Location{"x.mustache", 1, 11}));
}

TEST(Emit, AFirstLineThatIsMisspeltIsAnError) {
  const auto place_of = [](const std::string& line) {
    Diagnostics diagnostics;
    (void)emit(small_api(), {{"x.mustache", line + "\n"}}, {}, diagnostics);
    return diagnostics.empty() ? Location{} : diagnostics[0].where;
  };
  EXPECT_EQ(place_of("{{! each resorce: <file>.txt }}"), (Location{"x.mustache", 1, 5}));
  EXPECT_EQ(place_of("{{! once unless xml: x.txt }}"), (Location{"x.mustache", 1, 5}));
  EXPECT_EQ(place_of("{{! once if exprot_macro: x.txt }}"), (Location{"x.mustache", 1, 5}));
  EXPECT_EQ(place_of("{{! once: x.txt }}{{edition}}"), (Location{"x.mustache", 1, 5})) << "text behind it";
  EXPECT_EQ(place_of("{{! What each file begins with: }}"), Location{}) << "a comment as any other";
}

TEST(Emit, TwoFilesOfOneNameAreAnError) {
  Diagnostics diagnostics;
  (void)emit(small_api(), {{"x.mustache", "{{! each resource: list.txt }}\n"}}, {}, diagnostics);
  ASSERT_FALSE(diagnostics.empty());
  EXPECT_EQ(diagnostics[0].where, (Location{"x.mustache", 1, 20}));
  EXPECT_THAT(diagnostics[0].message, HasSubstr("another file"));
}

TEST(Emit, EmbeddingInACircleIsByPointer) {
  ir::Api api = small_api();
  ir::Resource& phones = api.resources.back();
  phones.links.push_back(link("parent", "phones", true));
  const std::string header = emitted(api).at("include/ucwa/resources/phones.hpp");
  EXPECT_THAT(header, HasSubstr("    Maybe<Phones> parent;"));
}

/// Pages may have any name.
TEST(Emit, NamesThePageOfAScopeUnlessItIsThatOfAResource) {
  ir::Api api = small_api();
  api.resources[0].page = "changing.md";
  api.scopes = {{"Phones.Read", "", "Reads them.", {"changing.md", 5, 0}},
                {"Phones.Write", "", "Writes them.", {"articles_ref.md", 7, 0}}};
  const std::string scopes = emitted(api).at("include/ucwa/scopes.hpp");
  EXPECT_THAT(scopes, Not(HasSubstr("changing.md")));
  EXPECT_THAT(scopes, HasSubstr("(articles_ref.md)"));
  Diagnostics diagnostics;
  const ir::Api part = subset(api, {"phones"}, diagnostics);
  ASSERT_EQ(ir::find_resource(part, api.resources[0].name), nullptr);
  EXPECT_EQ(emitted(part).at("include/ucwa/scopes.hpp"), scopes);
}

TEST(Emit, NamesNoPageOfAScopeOfAResourceFromSeveralFiles) {
  ir::Api api = small_api();
  ASSERT_FALSE(api.resources[0].operations.empty());
  api.resources[0].operations[0].source = {"second.md", 9, 0};
  api.scopes = {{"Phones.Read", "", "Reads them.", {"second.md", 5, 0}}};
  const std::string scopes = emitted(api).at("include/ucwa/scopes.hpp");
  EXPECT_THAT(scopes, Not(HasSubstr("second.md")));
  Diagnostics diagnostics;
  const ir::Api part = subset(api, {"phones"}, diagnostics);
  ASSERT_EQ(ir::find_resource(part, api.resources[0].name), nullptr);
  EXPECT_EQ(part.scopes[0].source, ir::Source{});
}

}  // namespace
}  // namespace ucwagen::cpp
