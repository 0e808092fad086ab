#include "generator/backend/cpp/operation_output.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "generator/backend/cpp/identifiers.hpp"

namespace ucwagen::cpp {
namespace {

std::string lowered(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

/// What the samples of an operation answer.
struct Answer {
  bool shown = false;  ///< there is a sample with a status line
  int status = 0;
  bool body = false;
  bool structured = true;  ///< JSON or XML, as far as the sample says
};

int status_of(const std::string& start) {
  const std::size_t blank = start.find(' ');
  if (blank == std::string::npos) return 0;
  int status = 0;
  for (std::size_t i = blank + 1; i < start.size() && start[i] >= '0' && start[i] <= '9' && status < 100;
       ++i) {
    status = status * 10 + (start[i] - '0');
  }
  return status;
}

Answer answer_of(const ir::Operation& operation) {
  for (const ir::Example& example : operation.examples) {
    if (!example.response) continue;
    const ir::Message& response = *example.response;
    Answer answer;
    answer.status = status_of(response.start);
    answer.shown = answer.status != 0 || response.body.has_value();
    answer.body = response.body && !response.body->empty();
    for (const auto& [name, value] : response.headers) {
      if (lowered(name) == "content-type") answer.structured = is_structured(value);
    }
    if (answer.shown) return answer;
  }
  return {};
}

/// The resource that the page's words name; empty if none.
std::string named_resource(const Catalogue& catalogue, const ir::Resource& resource,
                           const ir::Operation& operation) {
  if (operation.response.kind == ir::ResponseKind::self) return resource.name;
  for (const ir::ResponseItem& item : operation.response.items) {
    const ir::Resource* target = item.target ? catalogue.described(*item.target) : nullptr;
    if (target != nullptr) return target->name;
  }
  return {};
}

}  // namespace

bool is_structured(const std::string& media_type) {
  const std::string type = lowered(media_type.substr(0, media_type.find(';')));
  return type.empty() || type.find("json") != std::string::npos || type.find("xml") != std::string::npos;
}

Output output_of(const Catalogue& catalogue, const ir::Resource& resource, const ir::Operation& operation) {
  using Kind = Output::Kind;
  const Answer answer = answer_of(operation);
  const bool get = operation.method == "GET";
  // The event channel is the one resource whose answer is no resource; the runtime reads it.
  if (get && resource.rel == "events") return {Kind::event_batch, {}};
  if (operation.method == "OPTIONS" || (answer.shown && !answer.structured)) return {Kind::content, {}};
  const std::string named = named_resource(catalogue, resource, operation);
  if (answer.shown && !answer.body && !(get && !named.empty())) {
    return {answer.status == 201 ? Kind::created : Kind::nothing, {}};
  }
  if (!named.empty() && (answer.shown || operation.response.kind == ir::ResponseKind::self || get)) {
    return {Kind::resource, named};
  }
  if (answer.body)
    return operation.method == "PUT" ? Output{Kind::resource, resource.name} : Output{Kind::content, {}};
  const bool items = operation.response.kind == ir::ResponseKind::items;
  return {items && operation.method == "POST" ? Kind::created : Kind::nothing, {}};
}

std::vector<Merged> merged_parameters(const ir::Operation& operation) {
  const bool raw = !is_structured(operation.body_media);
  std::vector<Merged> merged;
  std::map<std::string, std::size_t> places;
  for (const ir::Parameter& parameter : operation.query_parameters) {
    if (!places.emplace(parameter.name, merged.size()).second) continue;
    merged.push_back({&parameter, Place::query, parameter.required});
  }
  for (const ir::Parameter& parameter : operation.body_parameters) {
    const auto [place, fresh] = places.emplace(parameter.name, merged.size());
    if (fresh) {
      const bool is_body = raw && parameter.type.kind == ir::TypeKind::byte;
      merged.push_back({&parameter,
                        is_body ? Place::raw_body
                        : raw   ? Place::query
                                : Place::body,
                        parameter.required});
      continue;
    }
    Merged& twin = merged[place->second];
    if (twin.place == Place::query && !raw && twin.parameter != &parameter) twin.place = Place::both;
    // Query tables have no types of their own: the body's row knows them.
    if (parameter.type.kind != ir::TypeKind::unknown) twin.parameter = &parameter;
    twin.required = twin.required || parameter.required;
  }
  return merged;
}

std::vector<DocumentedError> documented_errors(const ir::Operation& operation) {
  std::map<std::string, std::set<std::string>> errors_of_subcode;
  for (const ir::Error& error : operation.errors) {
    if (error.subcode) errors_of_subcode[*error.subcode].insert(error.error);
  }
  NameScope scope;
  std::set<std::pair<std::string, std::string>> seen;
  std::vector<DocumentedError> documented;
  for (const ir::Error& error : operation.errors) {
    const std::string subcode = error.subcode.value_or("");
    if (!seen.emplace(error.error, subcode).second) continue;
    std::string name = subcode.empty() ? error.error : subcode;
    if (!subcode.empty() && errors_of_subcode[subcode].size() > 1) name = error.error + " " + subcode;
    documented.push_back({&error, scope.claim(snake_case(name))});
  }
  return documented;
}

}  // namespace ucwagen::cpp
