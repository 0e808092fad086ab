#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <regex>

#include "tests/system/generated/hostile_texts.hpp"
#include "tests/unit/diff/fixtures.hpp"
#include "tests/unit/site/pages.hpp"

namespace ucwagen::site {
namespace {

using testing::Each;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

TEST(Site, HasAPageForEachThing) {
  const Files& files = site_of_spec();
  for (const char* path :
       {"index.html", "all-resources.html", "all-enumerations.html", "all-errors.html", "all-events.html",
        "all-scopes.html", "all-tree.html", "phone_audio.html", "enum-call_state.html",
        "error-conflict_too_many_groups.html", "site.css", "site.js", "search-index.js"})
    EXPECT_TRUE(files.contains(path)) << path;
  EXPECT_FALSE(files.contains("all-changes.html"));
}

TEST(Site, NoLinkIsBroken) {
  EXPECT_THAT(broken_links(site_of_spec()), IsEmpty());
  EXPECT_THAT(broken_links(made(cpp::small_api())), IsEmpty());
  EXPECT_THAT(broken_links(made(ir::Api{})), IsEmpty());
}

TEST(Site, KeepsToItsBudgets) {
  const Files& files = site_of_spec();
  std::size_t folder = 0;
  for (const auto& [path, text] : files) {
    folder += text.size();
    EXPECT_LE(text.size(), path.ends_with(".html") ? 40U << 10U : 250U << 10U) << path;
  }
  EXPECT_LE(files.at("site.css").size() + files.at("site.js").size(), 15U << 10U);
  EXPECT_LE(folder, 3U << 20U);
}

TEST(Site, APageOfAResourceShowsAllItsFacts) {
  const std::string& page = site_of_spec().at("add_phone_audio.html");
  for (const char* text :
       {"<h1>addPhoneAudio</h1>", "id=\"operation.POST\"", "id=\"POST.phoneNumber\"",
        "<b class=\"required\">required</b>", "at most 50 characters", "links.add_phone_audio-&gt;post()",
        "id=\"POST.Conflict.AlreadyExists\"", "JSON request", "Where each fact stands",
        "all-scopes.html#scope.Conversations.Initiate", "<li><b>addPhoneAudio</b></li>"})
    EXPECT_THAT(page, HasSubstr(text));
  EXPECT_THAT(site_of_spec().at("phone_audio.html"),
              HasSubstr("<a href=\"enum-call_state.html\">CallState</a>"));
}

TEST(Site, ProseLinksToThePagesThatItNames) {
  EXPECT_THAT(site_of_spec().at("phone_audio.html"),
              HasSubstr("<a href=\"hold_phone_audio.html\">holdPhoneAudio</a> and "));
}

TEST(Site, AnErrorSaysWhereItOccurs) {
  const std::string& page = site_of_spec().at("error-conflict_too_many_groups.html");
  EXPECT_THAT(page, HasSubstr("add_phone_audio.html#POST.Conflict.TooManyGroups"));
  EXPECT_GT(between(page, "<li><a href=\"", '"').size(), 200U);
}

TEST(Site, ThePictureHasAtMostSixteenNamesOnASide) {
  const std::string& page = site_of_spec().at("contact.html");
  const std::size_t left = page.find("text-anchor=\"end\""), end = page.find("</g>", left);
  const std::string names = page.substr(left, end - left);
  EXPECT_EQ(between(names, "<a href=\"", '"').size(), 16U);
  EXPECT_THAT(names, HasSubstr(">and "));
}

TEST(Site, ShowsWhatCheckFound) {
  Diagnostics diagnostics;
  report(diagnostics, Rule::broken_link, {"ship_ref.md", 7, 1}, "there is no page <port>");
  ir::Api api;
  api.resources = {tests::a_ship()};
  const Files files = made(api, base::settle(diagnostics, {}, {}));
  EXPECT_THAT(files.at("ship.html"), HasSubstr("there is no page &lt;port&gt;"));
}

TEST(Site, TellsOnEachPageWhatChanged) {
  diff::Change gone, many;
  gone.rule = Rule::property_removed;
  gone.path = "ship.sail";
  gone.message = "the property `sail` was removed";
  gone.verdicts.source = diff::Verdict::breaking;
  many = gone;
  many.places = {"ship.a", "port.b"};
  many.message = "it happened in 2 places";
  const Since since{"the old one", {gone, many}};
  ir::Api api;
  api.resources = {tests::a_ship()};
  const Files files = made(api, {}, &since);
  EXPECT_THAT(files.at("ship.html"), HasSubstr("the property <code>sail</code> was removed"));
  EXPECT_THAT(files.at("ship.html"), HasSubstr("breaks source"));
  EXPECT_THAT(files.at("all-changes.html"), HasSubstr("ship.html#changes"));
  EXPECT_THAT(files.at("all-changes.html"), HasSubstr("it happened in 2 places"));
  EXPECT_THAT(broken_links(files), IsEmpty());
}

TEST(Site, TheIndexHasEachFactWithItsAddress) {
  const std::string& script = site_of_spec().at("search-index.js");
  const std::string head = "ucwagenIndex=";
  ASSERT_TRUE(script.starts_with(head));
  const auto index = nlohmann::json::parse(script.substr(head.size(), script.size() - head.size() - 2));
  bool found = false;
  for (const auto& page : index) {
    ASSERT_TRUE(site_of_spec().contains(page[2].get<std::string>())) << page[2];
    const std::string& text = site_of_spec().at(page[2].get<std::string>());
    for (const auto& fact : page[4]) {
      EXPECT_THAT(text, HasSubstr("id=\"" + fact[2].get<std::string>() + "\"")) << page[1];
      found = found || (page[1] == "phoneAudio" && fact[1] == "updated phoneAudio");
    }
  }
  EXPECT_TRUE(found);
}

TEST(Site, MadeTwiceIsTheSame) { EXPECT_EQ(made(cpp::small_api()), made(cpp::small_api())); }

TEST(Site, AMistakeInATemplateIsAnError) {
  templates::TemplateSources sources = site_templates();
  sources["site/link.mustache"] = "{{nothing}}";
  Diagnostics diagnostics;
  (void)emit({cpp::small_api(), {}}, sources, diagnostics);
  ASSERT_FALSE(diagnostics.empty());
  EXPECT_EQ(diagnostics.front().where.file, "site/link.mustache");
  EXPECT_THAT(diagnostics.front().message, HasSubstr("'nothing'"));
}

// Hostile pages.

std::vector<std::string> html_texts() {
  std::vector<std::string> texts = hostile_texts();
  const std::string word = canary;
  for (const std::string& text :
       {"<script>" + word + "()</script>", "\"><img src=x onerror=" + word + "()>",
        "' onmouseover='" + word + "()", "javascript:" + word + "()", "data:text/html," + word,
        "</pre></details><h1>" + word + "</h1>", "<!-- " + word, "]]>" + word, "&lt;script&gt;" + word,
        "</title><base href=//" + word + ">", "http://" + word + "/", "#" + word, "<svg onload=" + word + ">",
        "</script><script>" + word + "()", std::string("index"), std::string("events")})
    texts.push_back(text);
  return texts;
}

/// A resource whose every text is the hostile text.
ir::Resource hostile(const std::string& text, const std::string& next) {
  const ir::Source source{text, 3, 0};
  ir::Type type = cpp::type(ir::TypeKind::enumeration);
  type.enumeration = next;
  type.default_value = text;
  type.evidence = {{ir::How::example, source}};
  ir::Resource made = cpp::resource(text, text + ' ' + next);
  made.description = next;
  made.page = text;
  made.source = source;
  made.applies_to = {text};
  made.scopes = {text, next};
  made.properties = {{text, next, type, source}, {text, text, cpp::type(ir::TypeKind::string), source}};
  made.links = {{text, text, next, ir::Cardinality::many, true, source}, {next, text, text, {}, {}, source}};
  ir::Message message{text, {{text, next}}, text, source};
  made.events = {{text, next, text, text, next, {{text, next, text, source}}, message, source}};
  ir::Operation operation;
  operation.method = text.size() % 2 == 0 ? "POST" : text;
  operation.description = text;
  operation.body_media = text;
  operation.inputs = {{text, next, ir::Place::either, true, type, {source}}};
  operation.errors = {{text, 409, next, text, source}, {text, 409, std::nullopt, text, source}};
  operation.examples = {{ir::Media::json, message, message}, {ir::Media::xml, message, std::nullopt}};
  operation.result = {ir::ResultKind::resource, next, 200, {{ir::How::example, source}}};
  made.operations = {operation, operation};
  return made;
}

ir::Api hostile_api() {
  const std::vector<std::string> texts = html_texts();
  ir::Api api;
  api.name = texts.front();
  api.edition = "<script>";
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const std::string& next = texts[(i + 1) % texts.size()];
    api.resources.push_back(hostile(texts[i], next));
    api.enumerations.push_back(
        {texts[i], next, {{texts[i], next, {}}, {next, texts[i], {}}}, {texts[i], 1, 0}});
    api.scopes.push_back({texts[i], next, next, {}});
    api.generic_errors.push_back({texts[i], next, {}});
  }
  const auto by_name = [](const auto& a, const auto& b) { return a.name < b.name; };
  std::sort(api.resources.begin(), api.resources.end(), by_name);
  std::sort(api.enumerations.begin(), api.enumerations.end(), by_name);
  return api;
}

const Files& hostile_site() {
  static const Files files = made(hostile_api());
  return files;
}

/// The tags of a page, without their brackets.
std::vector<std::string> tags_of(const std::string& page) { return between(page, "<", '>'); }

std::string name_of(const std::string& tag) { return tag.substr(0, tag.find_first_of(" \n/", 1)); }

/// What is wrong with how the tags of a page nest; empty if nothing is.
std::string nesting_fault(const std::string& page) {
  std::vector<std::string> open;
  for (const std::string& tag : tags_of(page)) {
    const std::string name = name_of(tag);
    if (name == "!doctype" || name == "meta" || name == "link" || tag.ends_with('/')) continue;
    if (!name.starts_with('/')) {
      open.push_back(name);
    } else if (open.empty() || '/' + open.back() != name) {
      return "<" + tag + "> ends " + (open.empty() ? "nothing" : open.back());
    } else {
      open.pop_back();
    }
  }
  return open.empty() ? "" : open.back() + " is open at the end";
}

/// Every tag with the names of its attributes, whatever their values: "a href=".
std::set<std::string> shapes_of(const Files& files) {
  std::set<std::string> shapes;
  for (const auto& [path, page] : html_of(files)) {
    for (const std::string& tag : tags_of(page)) {
      std::string shape;  // the tag without the values of its attributes
      bool value = false;
      for (const char c : tag) {
        if (c == '"') value = !value;
        if (!value && c != '"') shape += c;
      }
      shapes.insert(shape);
    }
  }
  return shapes;
}

TEST(HostileSite, HasNoTagAndNoAttributeThatOtherSitesLack) {
  std::set<std::string> known = shapes_of(site_of_spec());
  // Forms of rows that our own reference does not have.
  for (const char* shape : {"h2", "li"}) known.insert(shape);
  for (const std::string& shape : shapes_of(hostile_site())) EXPECT_TRUE(known.contains(shape)) << shape;
}

TEST(HostileSite, EachTagIsClosedWhereOursIs) {
  for (const auto& [path, page] : html_of(hostile_site())) EXPECT_EQ(nesting_fault(page), "") << path;
  for (const auto& [path, page] : html_of(site_of_spec())) EXPECT_EQ(nesting_fault(page), "") << path;
}

TEST(HostileSite, LeadsNowhereElse) {
  const Files& files = hostile_site();
  EXPECT_THAT(broken_links(files), IsEmpty());
  const std::regex own(R"([a-z0-9_-]*(\.html|\.css|\.js)?(#[A-Za-z0-9._-]+)?)");
  std::set<std::string> addresses;
  for (const auto& [path, page] : html_of(files)) {
    EXPECT_TRUE(std::regex_match(path, std::regex("[a-z0-9_-]+\\.html"))) << path;
    for (const char* attribute : {" href=\"", " src=\""})
      for (const std::string& address : between(page, attribute, '"')) addresses.insert(address);
  }
  for (const std::string& address : addresses) EXPECT_TRUE(std::regex_match(address, own)) << address;
}

TEST(HostileSite, TheIndexIsDataAlone) {
  const std::string script = hostile_site().at("search-index.js");
  EXPECT_THAT(std::vector<char>(script.begin(), script.end()), Each(testing::Gt(0))) << "not ASCII";
  const std::string head = "ucwagenIndex=";
  EXPECT_TRUE(nlohmann::json::accept(script.substr(head.size(), script.size() - head.size() - 2)));
}

}  // namespace
}  // namespace ucwagen::site
