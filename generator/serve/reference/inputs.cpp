#include "generator/serve/reference/inputs.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "generator/ir/request_body.hpp"
#include "generator/serve/http/xml_text.hpp"
#include "generator/serve/json_text.hpp"

namespace ucwagen::serve {
namespace {

using ir::Place;

bool is_json(std::string_view media) { return media.ends_with("json"); }
bool is_xml(std::string_view media) { return media.ends_with("xml"); }

/// Whether requests in articles send this input, although no table lists it.
bool is_shown_by_articles(std::string_view name) {
  static constexpr std::array<std::string_view, 3> names{"OperationContext", "telemetryId",
                                                         "attendanceAnnouncementsStatus"};
  return std::ranges::any_of(names, [&](auto known) { return same_text(known, name); });
}

const ir::Input* find_input(const ir::Operation& operation, std::string_view name) {
  for (const auto& input : operation.inputs)
    if (same_text(input.name, name)) return &input;
  return nullptr;
}

double revision_of(const Request& request) {
  const auto header = request.header("X-MS-RequiresMinResourceVersion");
  return header ? std::strtod(header->c_str(), nullptr) : 1;
}

/// The operation of the latest revision that the client requests and whose page has tables. The page of a later
/// revision may have no tables, as that of applications2.
const ir::Operation& listing(const serve::Place& place, const ir::Operation& latest, const Request& request) {
  const ir::Operation* any = nullptr;
  for (const auto& [resource, operation] : place.operations) {
    if (operation->method != latest.method || operation->inputs.empty()) continue;
    if (resource->revision <= revision_of(request)) return *operation;
    any = any ? any : operation;
  }
  return any ? *any : latest;
}

/// Checks one request.
class Check {
 public:
  Check(const ir::Api& api, const serve::Place& place, const DocumentedOperation& documented,
        const Request& request, Strictness strictness)
      : api_(api),
        place_(place),
        documented_(documented),
        operation_(listing(place, *documented.operation, request)),
        request_(request),
        strict_(strictness == Strictness::strict),
        put_(same_text(operation_.method, "PUT")) {}

  CheckedInputs run() {
    result_.inputs.query = parse_query(parse_target(request_.target).query);
    read_query();
    read_body();
    if (result_.status != 415) require();
    check_revision();
    return std::move(result_);
  }

 private:
  void report_fault(std::string_view name, const ir::Source& source, std::string message, bool always = true,
                    int status = 400) {
    const bool refused = always || strict_;
    result_.violations.push_back(
        {fact_path(documented_, name), source, std::move(message), std::string(name), refused});
    if (!refused || result_.status != 0) return;
    result_.status = status;
    result_.subcode = status == 400 ? "ParameterValidationFailure" : "";
  }

  static const ir::Source& source_of(const ir::Input& input, const ir::Operation& operation) {
    return input.rows.empty() ? operation.source : input.rows.front();
  }

  /// An input of any revision.
  [[nodiscard]] const ir::Input* find(std::string_view name) const {
    if (const auto* input = find_input(operation_, name)) return input;
    for (const auto& [resource, operation] : place_.operations)
      if (const auto* input = operation->method == operation_.method ? find_input(*operation, name) : nullptr)
        return input;
    return nullptr;
  }

  void take(const ir::Input& input, const Json& value, bool loose) {
    if (const auto fault = value_fault(api_, input.type, value, loose))
      report_fault(input.name, source_of(input, operation_), *fault);
    result_.inputs.values_[input.name] = loose ? typed_value(input.type, value) : value;
  }

  void read_query() {
    const bool server_adds = place_.resource && place_.resource->rel == "events";
    for (const auto& [name, value] : result_.inputs.query) {
      const auto* input = find(name);
      if (!input) {
        if (is_shown_by_articles(name) || name == "instanceId" || (server_adds && same_text(name, "ack")))
          continue;
        report_fault(name, operation_.source, "not an input of this operation", false);
      } else if (put_ || input->in == Place::body || input->in == Place::raw_body) {
        // A POST may have its inputs in the query, unless the body is the message itself.
        if (put_ || input->in == Place::raw_body)
          report_fault(name, source_of(*input, operation_), "belongs in the body", false);
        take(*input, value, true);
      } else if (input->type.array && result_.inputs.values_.contains(input->name)) {
        Json& list = result_.inputs.values_[input->name];
        if (!list.is_array()) list = Json::array({list});
        list.push_back(value);
      } else {
        take(*input, value, true);
      }
    }
  }

  void read_body() {
    auto& inputs = result_.inputs;
    inputs.media = media_type(request_.header("Content-Type").value_or(""));
    if (request_.body.empty()) return;
    const bool takes_documents = is_json(operation_.body_media);
    if (!ir::takes_body(operation_))
      return report_fault(
          "", operation_.source,
          (operation_.method == "OPTIONS" ? "an " : "a ") + operation_.method + " has no body", false);
    if (operation_.inputs.empty() && !put_ && !is_json(inputs.media) && !is_xml(inputs.media))
      return report_fault("", operation_.source, "the operation takes no body", false, 415);
    if (is_json(inputs.media) || (inputs.media.empty() && takes_documents && !strict_)) {
      inputs.body = Json::parse(request_.body, nullptr, false);
      if (inputs.body.is_discarded()) return malformed("the body is not valid JSON");
    } else if (is_xml(inputs.media)) {
      auto body = read_xml(request_.body);
      if (!body) return malformed("the body is not well-formed XML");
      inputs.body = std::move(*body);
    } else {
      return read_raw(takes_documents);
    }
    if (!inputs.body.is_object()) return malformed("the body is not an object");
    if (!takes_documents && strict_)
      return report_fault("", operation_.source, "the body must be " + operation_.body_media, true, 415);
    read_members(inputs.body, is_xml(inputs.media));
  }

  void malformed(const char* what) {
    result_.inputs.body = nullptr;
    report_fault("", operation_.source, what);
  }

  void read_raw(bool takes_documents) {
    auto& inputs = result_.inputs;
    const bool text = inputs.media.starts_with("text/") && operation_.body_media.starts_with("text/");
    if (takes_documents || (inputs.media != operation_.body_media && !text)) {
      result_.status = 0;
      return report_fault("", operation_.source,
                          "Content-Type is " + (inputs.media.empty() ? "missing" : inputs.media) +
                              ", expected " + operation_.body_media,
                          true, 415);
    }
    inputs.raw = request_.body;
    for (const auto& input : operation_.inputs)
      if (input.in == Place::raw_body) inputs.values_[input.name] = inputs.raw;
  }

  void read_members(const Json& body, bool loose) {
    for (const auto& [name, value] : body.items()) {
      if (name == "_links") {
        read_links(value);
      } else if (name == "_embedded") {
        if (!put_) read_embedded(value, loose);
      } else if (const auto* input = find(name)) {
        if (input->type.kind == ir::TypeKind::external_resource) {
          report_fault(name, source_of(*input, operation_), "belongs in _links, as a data URI", false);
        } else if (input->in == Place::query && !put_) {
          report_fault(name, source_of(*input, operation_), "belongs in the query", false);
        }
        take(*input, value, loose);
      } else if (!put_ && name != "rel" && !is_shown_by_articles(name)) {
        report_fault(name, operation_.source, "not an input of this operation", false);
      }
    }
  }

  void read_links(const Json& links) {
    if (!links.is_object()) return report_fault("_links", operation_.source, "not an object of links");
    for (const auto& [name, link] : links.items()) {
      const auto* input = find(name);
      if (!input) {
        if (!put_ && name != "self")
          report_fault(name, operation_.source, "not an input of this operation", false);
        continue;
      }
      const std::string href = text_member(link, "href");
      if (!href.starts_with("data:")) report_fault(name, source_of(*input, operation_), "not a data URI");
      result_.inputs.values_[input->name] = href;
    }
  }

  /// Reads inputs in embedded objects, which startEmergencyCall has.
  void read_embedded(const Json& embedded, bool loose) {
    if (!embedded.is_object())
      return report_fault("_embedded", operation_.source, "not an object of resources");
    for (const auto& [name, value] : embedded.items())
      if (value.is_object()) read_members(value, loose);
  }

  void require() {
    for (const auto& input : operation_.inputs) {
      if (!input.required || put_) continue;
      const auto found = result_.inputs.values_.find(input.name);
      if (found == result_.inputs.values_.end() || found->is_null())
        report_fault(input.name, source_of(input, operation_), "required, but missing");
    }
  }

  /// Inputs and operations of a later revision need a header that asks for it.
  void check_revision() {
    const auto& resource = *documented_.resource;
    if (resource.revision < 2) return;
    if (revision_of(request_) >= resource.revision) return;
    const DocumentedOperation* earlier = nullptr;
    for (const auto& other : place_.operations)
      if (other.resource->revision < resource.revision && other.operation->method == operation_.method)
        earlier = &other;
    const auto refuse = [&](std::string_view name, const ir::Source& source) {
      report_fault(name, source,
                   "belongs to revision " + std::to_string(resource.revision) +
                       ": send X-MS-RequiresMinResourceVersion",
                   false, 404);
      if (result_.status == 404) result_.subcode = "APIVersionNotSupported";
    };
    if (!earlier) return refuse("", operation_.source);
    for (const auto& input : documented_.operation->inputs)
      if (result_.inputs.has(input.name) && !find_input(*earlier->operation, input.name))
        refuse(input.name, source_of(input, operation_));
  }

  const ir::Api& api_;
  const serve::Place& place_;
  const DocumentedOperation& documented_;
  const ir::Operation& operation_;
  const Request& request_;
  bool strict_, put_;
  CheckedInputs result_;
};

}  // namespace

std::string Inputs::text(std::string_view name) const {
  const auto found = values_.find(name);
  return found != values_.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::vector<std::string> Inputs::texts(std::string_view name) const {
  std::vector<std::string> list;
  const auto found = values_.find(name);
  if (found == values_.end()) return list;
  if (found->is_string()) list.push_back(found->get<std::string>());
  if (found->is_array())
    for (const auto& one : *found)
      if (one.is_string()) list.push_back(one.get<std::string>());
  return list;
}

long long Inputs::number(std::string_view name, long long otherwise) const {
  const auto found = values_.find(name);
  return found != values_.end() && found->is_number() ? found->get<long long>() : otherwise;
}

bool Inputs::flag(std::string_view name, bool otherwise) const {
  const auto found = values_.find(name);
  return found != values_.end() && found->is_boolean() ? found->get<bool>() : otherwise;
}

std::string fact_path(const DocumentedOperation& documented, std::string_view input) {
  std::string path = documented.resource->name + '.' + documented.operation->method;
  if (!input.empty()) path += '.' + std::string(input);
  return path;
}

CheckedInputs check_inputs(const ir::Api& api, const serve::Place& place,
                           const DocumentedOperation& documented, const Request& request,
                           Strictness strictness) {
  return Check(api, place, documented, request, strictness).run();
}

}  // namespace ucwagen::serve
