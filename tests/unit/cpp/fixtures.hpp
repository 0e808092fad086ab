#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>

#include "generator/backend/cpp/cpp_backend.hpp"

namespace ucwagen::cpp {

inline std::string slurp(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// The built-in templates and the runtime, from the source tree.
inline const TemplateSources& own_templates() {
  namespace fs = std::filesystem;
  static const TemplateSources sources = [] {
    TemplateSources read;
    const auto add = [&read](const fs::path& folder, const std::string& prefix) {
      for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file())
          read[prefix + entry.path().lexically_relative(folder).generic_string()] = slurp(entry.path());
      }
    };
    add(fs::path(UCWAGEN_SOURCE_DIR) / "templates", "");
    add(fs::path(UCWAGEN_SOURCE_DIR) / "runtime" / "bindings", "runtime/");
    return read;
  }();
  return sources;
}

/// The files of the bindings; a finding fails the test.
inline Files emitted(const ir::Api& api, const Options& options = {}) {
  Diagnostics diagnostics;
  Files files = emit(api, own_templates(), options, diagnostics);
  for (const Diagnostic& diagnostic : diagnostics) {
    ADD_FAILURE() << diagnostic.where.file << ":" << diagnostic.where.line << ": " << diagnostic.message;
  }
  return files;
}

inline ir::Resource resource(const std::string& name, const std::string& summary = {}) {
  ir::Resource made;
  made.name = made.rel = name;
  made.summary = summary;
  return made;
}

inline ir::Type type(ir::TypeKind kind) {
  ir::Type made;
  made.kind = kind;
  return made;
}

inline ir::Link link(const std::string& rel, const std::optional<std::string>& target, bool embedded,
                     ir::Cardinality cardinality = ir::Cardinality::one) {
  return {rel, {}, target, cardinality, embedded, {}};
}

inline ir::Error error(const std::string& name, int status, const std::optional<std::string>& subcode) {
  return {name, status, subcode, {}, {}};
}

inline ir::Resource change_number() {
  ir::Type text = type(ir::TypeKind::string);
  text.max_length = 50;
  ir::Operation post;
  post.method = "POST";
  post.description = "Changes it.";
  post.inputs = {{"number", {}, ir::Place::either, true, text, {}},
                 {"operationId", {}, ir::Place::body, false, text, {}}};
  post.errors = {error("Conflict", 409, "AlreadyExists"), error("Forbidden", 403, "LimitExceeded"),
                 error("Conflict", 409, "LimitExceeded"), error("Conflict", 409, std::nullopt)};
  post.result.kind = ir::ResultKind::nothing;
  ir::Resource made = resource("changeNumber", "Changes a number.");
  made.operations = {post};
  return made;
}

inline ir::Resource phone() {
  ir::Type text = type(ir::TypeKind::string), state = type(ir::TypeKind::enumeration);
  text.max_length = 50;
  text.evidence = {{ir::How::example, {"phone_ref.md", 8, 0}}};
  state.enumeration = "CallState";
  ir::Resource made = resource("phone", "A phone.");
  made.properties = {{"number", "Its number.", text, {"phone_ref.md", 8, 0}},
                     {"phone", {}, state, {}},
                     {"class", {}, type(ir::TypeKind::unknown), {}}};
  return made;
}

inline ir::Resource phones() {
  ir::Resource made = resource("phones", "All phones.");
  made.scopes = {"User.ReadWrite"};
  made.links = {link("self", {}, false), link("phone", "phone", true, ir::Cardinality::many),
                link("changeNumber", "changeNumber", false), link("nowhere", {}, false)};
  const ir::Event added{"added", "phone", "High", "me", {}, {}, {}, {}};
  made.events = {added, added};
  ir::Operation get;
  get.method = "GET";
  get.result = {ir::ResultKind::resource, "phones", {}, {}};
  made.operations = {get};
  return made;
}

/// A list that embeds phones, an operation that it links to, the phone, and an alias of the phone.
inline ir::Api small_api() {
  ir::Resource alias = resource("oldPhone");
  alias.alias_of = "phone";
  ir::Api api;
  api.edition = "test";
  api.resources = {change_number(), alias, phone(), phones()};
  api.enumerations = {{"CallState", "States.", {{"Connected", "Talking.", {}}, {"delete", {}, {}}}, {}}};
  api.scopes = {{"User.ReadWrite", {}, {}, {}}};
  return api;
}

/// Three kinds of group with the same members.
inline void add_family(ir::Api& api) {
  for (const char* name : {"group", "ownGroup", "pinnedGroup"}) {
    ir::Resource made = resource(name, "A group.");
    made.properties = {{"name", {}, type(ir::TypeKind::string), {}}};
    made.links = {link("phones", "phones", false)};
    api.resources.push_back(made);
  }
  std::sort(api.resources.begin(), api.resources.end(),
            [](const auto& a, const auto& b) { return a.name < b.name; });
}

}  // namespace ucwagen::cpp
