#pragma once

#include <nlohmann/json.hpp>

#include "generator/ir/model.hpp"

namespace ucwagen::openapi {

/// Whether a sample fits the tables of its page. Published pages contradict themselves, and a sample
/// that does not match its schema would make the document invalid.
class SampleFit {
 public:
  using Json = nlohmann::ordered_json;

  explicit SampleFit(const ir::Api& api) : api_(api) {}

  [[nodiscard]] bool is_resource(const Json& json, const ir::Resource& resource) const;
  [[nodiscard]] bool is_input(const Json& json, const ir::Operation& operation) const;

 private:
  [[nodiscard]] bool is_value(const Json& json, const ir::Type& type) const;
  [[nodiscard]] bool is_single_value(const Json& json, const ir::Type& type) const;
  [[nodiscard]] bool has_links(const Json& links, const ir::Resource& resource) const;
  [[nodiscard]] bool has_embedded(const Json& embedded, const ir::Resource& resource) const;

  const ir::Api& api_;
};

}  // namespace ucwagen::openapi
