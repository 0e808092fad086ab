#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>

#include "generator/emit/emit.hpp"

namespace ucwagen::emit {

inline std::string slurp(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Our own templates and the runtime, from the source tree.
inline const TemplateSources& own_templates() {
  namespace fs = std::filesystem;
  static const TemplateSources sources = [] {
    TemplateSources read;
    const fs::path folder = fs::path(UCWAGEN_SOURCE_DIR) / "templates";
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      if (entry.is_regular_file())
        read[entry.path().lexically_relative(folder).generic_string()] = slurp(entry.path());
    }
    return read;
  }();
  return sources;
}

inline model::Resource resource(const std::string& name, const std::string& summary = {}) {
  model::Resource made;
  made.name = made.rel = name;
  made.summary = summary;
  return made;
}

inline model::Type type(model::TypeKind kind) {
  model::Type made;
  made.kind = kind;
  return made;
}

inline model::Link link(const std::string& rel, const std::optional<std::string>& target, bool embedded,
                        model::Cardinality cardinality = model::Cardinality::one) {
  return {rel, {}, target, cardinality, embedded, {}};
}

inline model::Error error(const std::string& name, int status, const std::optional<std::string>& subcode) {
  return {name, status, subcode, {}, {}};
}

inline model::Resource change_number() {
  model::Type text = type(model::TypeKind::string);
  text.max_length = 50;
  model::Operation post;
  post.method = "POST";
  post.description = "Changes it.";
  post.query_parameters = {{"number", {}, false, {}, {}}};
  post.body_parameters = {{"number", {}, true, text, {}}, {"operationId", {}, false, text, {}}};
  post.errors = {error("Conflict", 409, "AlreadyExists"), error("Forbidden", 403, "LimitExceeded"),
                 error("Conflict", 409, "LimitExceeded"), error("Conflict", 409, std::nullopt)};
  post.examples = {{model::Media::json, {}, model::Message{"HTTP/1.1 204 No Content", {}, {}, {}}}};
  model::Resource made = resource("changeNumber", "Changes a number.");
  made.operations = {post};
  return made;
}

inline model::Resource phone() {
  model::Type text = type(model::TypeKind::string), state = type(model::TypeKind::enumeration);
  text.max_length = 50;
  text.evidence = {{model::How::example, {"phone_ref.md", 8, 0}}};
  state.enumeration = "CallState";
  model::Resource made = resource("phone", "A phone.");
  made.properties = {{"number", "Its number.", text, {"phone_ref.md", 8, 0}},
                     {"phone", {}, state, {}},
                     {"class", {}, type(model::TypeKind::unknown), {}}};
  return made;
}

inline model::Resource phones() {
  model::Resource made = resource("phones", "All phones.");
  made.scopes = {"User.ReadWrite"};
  made.links = {link("self", {}, false), link("phone", "phone", true, model::Cardinality::many),
                link("changeNumber", "changeNumber", false), link("nowhere", {}, false)};
  const model::Event added{"added", "phone", "High", "me", {}, {}, {}, {}};
  made.events = {added, added};
  model::Operation get;
  get.method = "GET";
  get.response.kind = model::ResponseKind::self;
  made.operations = {get};
  return made;
}

/// A list that embeds phones, an operation that it links to, the phone, and an alias of that.
inline model::Api small_api() {
  model::Resource alias = resource("oldPhone");
  alias.alias_of = "phone";
  model::Api api;
  api.edition = "test";
  api.resources = {change_number(), alias, phone(), phones()};
  api.enumerations = {{"CallState", "States.", {{"Connected", "Talking.", {}}, {"delete", {}, {}}}, {}}};
  api.scopes = {{"User.ReadWrite", {}, {}, {}}};
  return api;
}

}  // namespace ucwagen::emit
