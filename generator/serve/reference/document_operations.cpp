#include <algorithm>

#include "generator/ir/error_names.hpp"
#include "generator/serve/reference/documents.hpp"

namespace ucwagen::serve {
namespace {

bool is_property(const std::string& name) {
  return name != "_links" && name != "_embedded" && name != "rel" && name != "etag" && name != put_token_name;
}

Answer with_document(int status, Json document, const std::string& etag) {
  Answer answer;
  answer.status = status;
  answer.headers.emplace_back("ETag", '"' + etag + '"');
  if (document.contains("etag")) document["etag"] = etag;
  answer.document = std::move(document);
  return answer;
}

/// The property of a document that has the name of an input, without regard to case.
std::optional<std::string> find_name(const Json& document, const std::string& name) {
  for (const auto& [key, value] : document.items())
    if (same_text(key, name) && is_property(key)) return key;
  return std::nullopt;
}

/// Whether a property may have a value. An input of the same name may have others: the kind of a call's target, and its
/// address.
bool may_be(const ir::Api& api, const ir::Resource* resource, const std::string& name, const Json& value) {
  if (resource == nullptr) return true;
  const auto property = std::ranges::find(resource->properties, name, &ir::Property::name);
  if (property == resource->properties.end() || property->type.array) return true;
  const std::vector<ir::Member>* values = ir::complete_members(api, property->type.enumeration);
  if (values == nullptr || !value.is_string()) return values == nullptr;
  return std::ranges::find(*values, value.get_ref<const std::string&>(), &ir::Member::name) != values->end();
}

/// A new document of a collection: the sample of its resource with the values that the client sent.
Json new_document(const Place& sample, const Inputs& inputs) {
  Json document = sample.document;
  if (document.contains("_embedded"))
    for (auto& [rel, embedded] : document["_embedded"].items())
      if (embedded.is_array()) embedded = Json::array();
  for (const auto& [name, value] : inputs.values().items())
    if (!value.is_null()) document[name] = value;
  return document;
}

}  // namespace

Answer DocumentOperations::run(const std::string& path, const Place& place,
                               const DocumentedOperation& documented, const Inputs& inputs,
                               const Request& request) {
  const std::string& method = documented.operation->method;
  if (same_text(method, "GET")) return read(path, place, request);
  if (same_text(method, "PUT")) return replace(path, place, documented, inputs, request);
  if (same_text(method, "DELETE")) {
    documents_.remove(path);
    return {.status = 204};
  }
  return post(path, place, documented, inputs);
}

Answer DocumentOperations::read(const std::string& path, const Place& place, const Request& request) {
  const std::string etag = documents_.etag(path);
  if (const auto known = request.header("If-None-Match"); known && same_etag(*known, etag))
    return {.status = 304, .headers = {{"ETag", '"' + etag + '"'}}};
  auto document = documents_.read(path);
  if (!document || document->is_null()) {
    Answer answer{.status = 200, .content = place.content, .content_type = place.content_type};
    if (answer.content_type.empty()) answer.status = 204;
    answer.headers.emplace_back("ETag", '"' + etag + '"');
    return answer;
  }
  if (put_token_ && place.find("PUT").operation) {
    Json first{{put_token_name, put_token_value}};
    first.update(*document);
    document = std::move(first);
  }
  return with_document(200, std::move(*document), etag);
}

Answer DocumentOperations::replace(const std::string& path, const Place& place,
                                   const DocumentedOperation& documented, const Inputs& inputs,
                                   const Request& request) {
  if (const auto refusal = check_precondition(request, documents_.etag(path), documented))
    return error_answer(api_, *refusal);
  if (put_token_ && inputs.body.is_object() && !inputs.body.contains(put_token_name)) {
    const Violation violation{fact_path(documented), documented.operation->source,
                              "the property that GET shows with a GUID as its name is missing",
                              put_token_name, true};
    return error_answer(
        api_, {400, "ParameterValidationFailure", "Send back every property that you got.", {violation}});
  }
  Json before = documents_.read(path).value_or(Json::object());
  Json after = Json::object();
  for (const auto& [name, value] : before.items())
    if (!is_property(name)) after[name] = value;
  if (inputs.body.is_object())
    for (const auto& [name, value] : inputs.body.items())
      if (is_property(name)) after[name] = inputs.has(name) ? inputs.values()[name] : value;
  after.erase(put_token_name);
  documents_.write(path, after);
  const auto& result = documented.operation->result;
  if (result.kind != ir::ResultKind::resource) {
    return {.status = result.status.value_or(200), .headers = {{"ETag", '"' + documents_.etag(path) + '"'}}};
  }
  Answer answer = read(path, place, {});
  answer.status = result.status.value_or(200);
  return answer;
}

/// Sets the properties that have the names of inputs; false if there are none.
bool DocumentOperations::change(const std::string& path, const Inputs& inputs) {
  auto document = documents_.read(path);
  if (!document || !document->is_object()) return false;
  const Place* place = documents_.place(path);
  bool changed = false;
  for (const auto& [name, value] : inputs.values().items()) {
    const auto found = find_name(*document, name);
    if (!found || !may_be(api_, place == nullptr ? nullptr : place->resource, *found, value)) continue;
    (*document)[*found] = value;
    changed = true;
  }
  if (changed) documents_.write(path, std::move(*document));
  return changed;
}

/// Adds an item to a collection, for a POST.
std::optional<std::string> DocumentOperations::create_item(const std::string& path, const Place& place,
                                                           const ir::Operation& operation,
                                                           const Inputs& inputs) {
  if (!place.resource || place.document.is_null()) return std::nullopt;
  const auto& collection = *place.resource;
  std::string item = operation.result.resource.value_or("");
  if (item.empty() && !operation.response.items.empty())
    item = operation.response.items.front().target.value_or("");
  const ir::Link* row = nullptr;
  for (const auto& link : collection.links)
    if (link.rel != "self" && link.target &&
        (item.empty() ? link.cardinality == ir::Cardinality::many : *link.target == item))
      row = &link;
  if (!row) return std::nullopt;
  const auto* resource = ir::find_resource(api_, *row->target);
  const Place* sample = documents_.catalogue().find(documents_.catalogue().path_of(*row->target));
  if (!resource || !sample || !sample->document.is_object()) return std::nullopt;

  const std::string created = path + '/' + documents_.new_id();
  Json document = new_document(*sample, inputs);
  document["_links"]["self"]["href"] = created;
  documents_.create(created, *resource, document);
  Json above = documents_.read(path).value_or(Json::object());
  const bool embedded = row->embedded.value_or(false);
  Json& list = above[embedded ? "_embedded" : "_links"][row->rel];
  if (!list.is_array()) list = list.is_null() ? Json::array() : Json::array({list});
  list.push_back(embedded ? document : Json{{"href", created}});
  documents_.write(path, std::move(above));
  return created;
}

Answer DocumentOperations::post(const std::string& path, const Place& place,
                                const DocumentedOperation& documented, const Inputs& inputs) {
  const auto& operation = *documented.operation;
  std::string changed = path;
  const auto created = create_item(path, place, operation, inputs);
  if (created) {
    changed = *created;
  } else if (!change(path, inputs)) {
    change(path.substr(0, path.rfind('/')), inputs);
  }
  const auto kind = operation.result.kind;
  const int status = operation.result.status.value_or(kind == ir::ResultKind::created || created ? 201
                                                      : kind == ir::ResultKind::nothing          ? 204
                                                                                                 : 200);
  if (kind == ir::ResultKind::resource) {
    if (auto document = documents_.read(changed); document && document->is_object())
      return with_document(status, std::move(*document), documents_.etag(changed));
    const Place* sample =
        documents_.catalogue().find(documents_.catalogue().path_of(operation.result.resource.value_or("")));
    if (sample && sample->document.is_object())
      return with_document(status, sample->document, documents_.etag(path));
  }
  Answer answer{.status = status};
  if (kind != ir::ResultKind::created && !created) return answer;
  std::string location = changed;
  if (!created && !operation.response.items.empty())
    location = documents_.catalogue().path_of(operation.response.items.front().target.value_or(""));
  const Place* there = documents_.place(location);
  if (there && there->find("GET").operation) answer.headers.emplace_back("Location", location);
  return answer;
}

}  // namespace ucwagen::serve
