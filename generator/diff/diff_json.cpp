#include <string_view>

#include "generator/diff/render_diff.hpp"
#include "generator/ir/json_writer.hpp"

namespace ucwagen::diff {
namespace {

std::string_view word(Verdict verdict) {
  switch (verdict) {
    case Verdict::breaking: return "breaking";
    case Verdict::possibly: return "possibly";
    case Verdict::compatible: return "compatible";
    case Verdict::none: return "none";
  }
  return "none";
}

void write_place(ir::JsonWriter& json, std::string_view name, const ir::Source& source) {
  if (source.file.empty()) return;
  json.key(name);
  json.open('{');
  json.field("file", source.file);
  if (source.line > 0) json.field("line", source.line);
  json.close('}');
}

void write(ir::JsonWriter& json, const Change& change, const std::string& key) {
  json.element();
  json.open('{');
  json.field("rule", info(change.rule).id);
  json.field("name", info(change.rule).name);
  json.field("path", change.path);
  if (!change.old_path.empty() && change.old_path != change.path) json.field("oldPath", change.old_path);
  json.field("message", change.message);
  if (!change.was.empty()) json.field("was", change.was);
  if (!change.is.empty()) json.field("is", change.is);
  json.key("verdicts");
  json.open('{');
  json.field("source", word(change.verdicts.source));
  json.field("wire", word(change.verdicts.wire));
  json.field("behaviour", word(change.verdicts.behaviour));
  json.close('}');
  json.field("knowledge", change.knowledge);
  write_place(json, "old", change.old_place);
  write_place(json, "new", change.new_place);
  if (!change.places.empty()) {
    json.key("places");
    json.open('[');
    for (const std::string& place : change.places) {
      json.element();
      json.value(place);
    }
    json.close(']');
  }
  json.field("fingerprint", key);
  json.close('}');
}

}  // namespace

std::string render_json(const Changes& changes, const Labels& labels) {
  ir::JsonWriter json;
  json.open('{');
  json.field("before", labels.before);
  json.field("after", labels.after);
  json.key("changes");
  json.open('[');
  const std::vector<std::string> keys = keys_of(changes);
  for (std::size_t i = 0; i < changes.size(); ++i) write(json, changes[i], keys[i]);
  json.close(']');
  json.close('}');
  return std::move(json).take();
}

}  // namespace ucwagen::diff
