#include <nlohmann/json.hpp>
#include <optional>

#include "generator/backend/openapi/document_parts.hpp"
#include "generator/backend/openapi/sample_fit.hpp"
#include "generator/ir/embedded_resource.hpp"

namespace ucwagen::openapi {
namespace {

using Json = nlohmann::ordered_json;

void write_json(base::DocumentWriter& out, const Json& json) {
  switch (json.type()) {
    case Json::value_t::object:
      out.open_map();
      for (const auto& [name, value] : json.items()) {
        out.key(name);
        write_json(out, value);
      }
      out.close_map();
      return;
    case Json::value_t::array:
      out.open_list();
      for (const Json& value : json) write_json(out, value);
      out.close_list();
      return;
    case Json::value_t::string: out.value(json.get_ref<const std::string&>()); return;
    case Json::value_t::boolean: out.value(json.get<bool>()); return;
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned: out.value(json.get<std::int64_t>()); return;
    case Json::value_t::number_float: out.value(json.get<double>()); return;
    default: out.null();
  }
}

/// Replaces the addresses in a representation by the paths of the document.
class Rewriter {
 public:
  explicit Rewriter(const ir::Api& api) : api_(api) {}

  void run(Json& json, const ir::Resource& resource) {
    if (json.is_array()) {
      for (Json& item : json) run(item, resource);
    }
    if (!json.is_object()) return;
    if (const auto links = json.find("_links"); links != json.end() && links->is_object()) {
      for (auto& [rel, link] : links->items())
        rewrite(link, rel == "self" ? resource.name : target(resource, rel));
    }
    if (const auto embedded = json.find("_embedded"); embedded != json.end() && embedded->is_object()) {
      for (auto& [rel, inner] : embedded->items()) {
        const ir::Resource* type = embedded_in(resource, rel);
        if (type != nullptr) run(inner, *type);
      }
    }
  }

 private:
  static void rewrite(Json& link, const std::string& name) {
    if (link.is_array()) {
      for (Json& one : link) rewrite(one, name);
    } else if (!name.empty() && link.is_object() && link.contains("href")) {
      link["href"] = path_of(name);
    }
  }

  [[nodiscard]] std::string target(const ir::Resource& resource, const std::string& rel) const {
    for (const ir::Link& link : resource.links) {
      if (link.rel == rel && link.target) return *link.target;
    }
    return {};
  }

  [[nodiscard]] const ir::Resource* embedded_in(const ir::Resource& resource, const std::string& rel) const {
    for (const ir::Link& link : resource.links) {
      if (link.rel == rel) return ir::embedded_resource(api_, link);
    }
    return nullptr;
  }

  const ir::Api& api_;
};

/// The body of a sample, if it is JSON and fits the tables of the page.
std::optional<Json> body_of(const Document& document, const ir::Resource& resource,
                            const ir::Operation& operation, const ir::Example& example, Side side) {
  const std::optional<ir::Message>& message = side == Side::request ? example.request : example.response;
  if (example.media != ir::Media::json || !message || !message->body) return std::nullopt;
  Json json = Json::parse(*message->body, nullptr, false);
  if (!json.is_object()) return std::nullopt;
  const SampleFit fit(document.api);
  const ir::Resource* output = output_of(document.api, operation);
  const bool inputs = json_schema::SchemaParts::has_body_inputs(operation);
  if (side == Side::request && inputs)
    return fit.is_input(json, operation) ? std::optional(json) : std::nullopt;
  const ir::Resource* type =
      side == Side::request ? ir::described_resource(document.api, resource.name) : output;
  if (type == nullptr) return json;  // a batch of events
  if (!fit.is_resource(json, *type)) return std::nullopt;
  if (document.options.hrefs_by_rel) Rewriter(document.api).run(json, *type);
  return json;
}

}  // namespace

void write_examples(const Document& document, const ir::Resource& resource, const ir::Operation& operation,
                    Side side) {
  base::DocumentWriter& out = document.out;
  int number = 0;
  for (const ir::Example& example : operation.examples) {
    const auto body = body_of(document, resource, operation, example, side);
    if (!body) continue;
    if (number == 0) {
      out.key("examples");
      out.open_map();
    }
    out.key("sample" + std::to_string(++number));
    out.open_map();
    out.key("value");
    write_json(out, *body);
    out.close_map();
  }
  if (number > 0) out.close_map();
}

}  // namespace ucwagen::openapi
