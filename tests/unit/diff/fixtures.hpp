#pragma once

#include <string>

#include "generator/diff/cpp_surface.hpp"
#include "generator/diff/diff.hpp"
#include "generator/frontend/resolve/operation_inputs.hpp"
#include "generator/ir/error_names.hpp"

namespace ucwagen::tests {

inline ir::Type type(ir::TypeKind kind, const std::string& enumeration = {}) {
  ir::Type made;
  made.kind = kind;
  made.enumeration = enumeration;
  return made;
}

inline ir::Input input(const std::string& name, const ir::Type& type, ir::Place in = ir::Place::body,
                       bool required = false) {
  return {name, "What " + name + " is for in this call.", in, required, type, {{"ship_ref.md", 30, 0}}};
}

inline ir::Operation a_sail() {
  ir::Operation post;
  post.method = "POST";
  post.inputs = {input("course", type(ir::TypeKind::string), ir::Place::body, true),
                 input("speed", type(ir::TypeKind::int32)),
                 input("flag", type(ir::TypeKind::string), ir::Place::either)};
  post.inputs[0].type.max_length = 50;
  post.inputs[1].type.default_value = "5";
  post.errors = {{"Conflict", 409, "AlreadyExists", "It sails.", {"ship_ref.md", 40, 0}},
                 {"Gone", 410, {}, "It sank.", {"ship_ref.md", 41, 0}}};
  post.result = {ir::ResultKind::resource, "ship", 200, {{ir::How::example, {"ship_ref.md", 50, 0}}}};
  post.examples = {{ir::Media::json,
                    ir::Message{"POST /ship HTTP/1.1", {}, R"({"course": "north", "pace": 3})", {}},
                    ir::Message{"HTTP/1.1 200 OK", {}, R"({"name": "Ann", "draught": 2})", {}}}};
  return post;
}

inline ir::Resource a_ship() {
  ir::Resource made;
  made.name = made.rel = "ship";
  made.summary = "A ship.";
  made.page = "ship_ref.md";
  made.source = {"ship_ref.md", 1, 0};
  made.scopes = {"Ship.Read"};
  made.properties = {
      {"name", "What the crew calls it at sea.", type(ir::TypeKind::string), {"ship_ref.md", 8, 0}},
      {"length", "How long it is at the water line.", type(ir::TypeKind::int32), {"ship_ref.md", 9, 0}},
      {"rig", "How it sails.", type(ir::TypeKind::enumeration, "Rig"), {"ship_ref.md", 10, 0}},
      {"cargo", "What it carries.", type(ir::TypeKind::unknown), {"ship_ref.md", 11, 0}}};
  made.links = {
      {"port", "Where it goes next on its way.", "port", ir::Cardinality::one, false, {"ship_ref.md", 15, 0}},
      {"crew", "Who is on board.", "port", ir::Cardinality::many, true, {"ship_ref.md", 16, 0}},
      {"buoy", "What it passes.", "port", ir::Cardinality::unknown, {}, {"ship_ref.md", 17, 0}}};
  made.events = {{"updated", "ship", "High", "port", "It moved.", {}, {}, {"ship_ref.md", 20, 0}}};
  made.operations = {a_sail()};
  return made;
}

inline ir::Resource port() {
  ir::Resource made;
  made.name = made.rel = "port";
  made.summary = "A port.";
  made.page = "port_ref.md";
  made.source = {"port_ref.md", 1, 0};
  made.properties = {{"depth", "How deep it is.", type(ir::TypeKind::real), {"port_ref.md", 8, 0}}};
  return made;
}

inline ir::Resource harbour() {
  ir::Resource made;
  made.name = made.rel = "harbour";
  made.alias_of = "port";
  made.source = {"harbour_ref.md", 1, 0};
  return made;
}

/// A ship, a port, and another name of the port.
inline ir::Api fleet() {
  ir::Api api;
  api.edition = "old";
  api.resources = {harbour(), port(), a_ship()};
  api.enumerations = {
      {"Rig", "Rigs.", {{"Sloop", "One mast.", {}}, {"Ketch", "Two masts.", {}}}, {"Rig_ref.md", 1, 0}}};
  api.scopes = {{"Ship.Read", "Reads ships.", {}, {}}};
  api.generic_errors = {{"ServiceFailure", "It failed.", {"errors.md", 3, 0}}};
  ir::close_error_names(api);
  return api;
}

inline diff::Changes compare(const ir::Api& before, const ir::Api& after) {
  const diff::Surface old = diff::cpp_surface(before), now = diff::cpp_surface(after);
  return diff::compare({before, old}, {after, now});
}

}  // namespace ucwagen::tests
