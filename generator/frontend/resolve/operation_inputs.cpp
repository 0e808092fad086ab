#include "generator/frontend/resolve/operation_inputs.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "generator/base/text.hpp"
#include "generator/frontend/resolve/operation_result.hpp"
#include "generator/frontend/resolve/type_candidates.hpp"

namespace ucwagen::resolve {

namespace {

/// Members that every resource has. A request that sends a whole resource sends them, too.
constexpr std::array<std::string_view, 5> reserved{"rel", "etag", "revision", "self", "next"};

ir::Input input_of(const ir::Parameter& parameter, ir::Place place) {
  return {parameter.name,     parameter.description, place,
          parameter.required, parameter.type,        {parameter.source}};
}

class Inputs {
 public:
  Inputs(const ir::Resource& resource, const ir::Operation& operation)
      : resource_(resource), operation_(operation), raw_(!is_structured(operation.body_media)) {}

  std::vector<ir::Input> merge(const Observations& observations, Diagnostics& diagnostics) && {
    for (const ir::Parameter& parameter : operation_.query_parameters) {
      if (ir::Input* known = add(parameter, ir::Place::query)) known->rows.push_back(parameter.source);
    }
    for (const ir::Parameter& parameter : operation_.body_parameters) {
      if (ir::Input* known = add(parameter, body_place(parameter))) join(*known, parameter);
    }
    add_sampled(observations, diagnostics);
    return std::move(inputs_);
  }

 private:
  /// A body that is not an object is one parameter, its bytes. Other parameters in its table are sent in the query.
  [[nodiscard]] ir::Place body_place(const ir::Parameter& parameter) const {
    if (!raw_) return ir::Place::body;
    return parameter.type.kind == ir::TypeKind::byte ? ir::Place::raw_body : ir::Place::query;
  }

  /// The existing input of this name, or nullptr if the parameter was added as a new one.
  ir::Input* add(const ir::Parameter& parameter, ir::Place place) {
    const auto [known, is_new] = places_.emplace(parameter.name, inputs_.size());
    if (!is_new) return &inputs_[known->second];
    inputs_.push_back(input_of(parameter, place));
    return nullptr;
  }

  /// Merges the row of the body into an input; query tables have no types, so the type comes from the body.
  void join(ir::Input& input, const ir::Parameter& parameter) const {
    if (input.in == ir::Place::query && !raw_) input.in = ir::Place::either;
    input.required = input.required || parameter.required;
    if (parameter.type.kind == ir::TypeKind::unknown) {
      input.rows.push_back(parameter.source);
      return;
    }
    input.rows.insert(input.rows.begin(), parameter.source);
    input.type = parameter.type;
    input.description = parameter.description;
  }

  void add_sampled(const Observations& observations, Diagnostics& diagnostics) {
    if (raw_) return;
    std::set<std::string> known;  // in lower case: a sample may spell a name differently than its table
    for (const ir::Input& input : inputs_) known.insert(lower_case(input.name));
    for (const std::string& name : observations.sent_names(resource_.name, operation_.method)) {
      if (std::ranges::find(reserved, name) != reserved.end() || !known.insert(lower_case(name)).second)
        continue;
      const auto& seen = observations.parameter(resource_.name, operation_.method, name);
      inputs_.push_back({name, {}, ir::Place::body, false, sampled_type(name, seen), {}});
      report(diagnostics, Rule::input_without_row, seen.front().source,
             "only the sample of the request shows '" + name + "': it is read as an optional input",
             "add a row for '" + name + "' under Request body");
    }
  }

  /// The type of the property of that name on this page or, if there is none, the type of the values in samples.
  [[nodiscard]] ir::Type sampled_type(const std::string& name, const std::vector<Observed>& seen) const {
    ir::Type type;
    const auto shown = sampled(seen);
    if (shown) type = shown->type;
    type.evidence = {{ir::How::example, shown ? shown->source : seen.front().source}};
    const auto same = std::ranges::find(resource_.properties, name, &ir::Property::name);
    if (same == resource_.properties.end() || same->type.kind == ir::TypeKind::unknown) return type;
    const std::vector<ir::Evidence> evidence{type.evidence.front(), {ir::How::same_name, same->source}};
    type = bare(same->type);
    type.evidence = evidence;
    return type;
  }

  const ir::Resource& resource_;
  const ir::Operation& operation_;
  bool raw_;  ///< the body is not an object
  std::vector<ir::Input> inputs_;
  std::map<std::string, std::size_t> places_;
};

}  // namespace

std::vector<ir::Input> inputs_of(const ir::Resource& resource, const ir::Operation& operation,
                                 const Observations& observations, Diagnostics& diagnostics) {
  return Inputs(resource, operation).merge(observations, diagnostics);
}

}  // namespace ucwagen::resolve
