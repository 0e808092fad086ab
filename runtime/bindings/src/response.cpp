#include "engine.hpp"
#include "text.hpp"
#include "xml.hpp"

namespace ucwa::detail {

namespace {

enum class Media { json, xml, other, unnamed };

/// The kind of the body by type and subtype; parameters such as the charset count for nothing. One article
/// writes the precise types without ".com".
Media media_of(const Response& response) {
  const auto field = header(response.headers, "Content-Type");
  if (!field) return Media::unnamed;
  const std::string_view type = trimmed(field->substr(0, field->find(';')));
  for (const std::string_view json : {"application/json", "application/vnd.microsoft.com.ucwa+json",
                                      "application/vnd.microsoft.ucwa+json"}) {
    if (same_ignoring_case(type, json)) return Media::json;
  }
  for (const std::string_view xml :
       {"application/xml", "application/vnd.microsoft.com.ucwa+xml", "application/vnd.microsoft.ucwa+xml"}) {
    if (same_ignoring_case(type, xml)) return Media::xml;
  }
  return Media::other;
}

/// The number of the documented error that this is.
int find_documented(const Operation& operation, const FailureBase& failure) {
  if (!failure.code) return -1;
  std::string_view subcode = failure.subcode ? std::string_view(failure.subcode->text()) : std::string_view();
  if (same_ignoring_case(subcode, "None")) subcode = {};
  const List<ErrorRow>& rows = operation.errors;
  for (std::size_t i = 0; i < rows.count; ++i) {
    const ErrorRow& row = rows.first[i];
    if (same_ignoring_case(row.name, failure.code->text()) && same_ignoring_case(row.subcode, subcode)) {
      return static_cast<int>(i);
    }
  }
  for (std::size_t i = 0; i < rows.count; ++i) {
    const ErrorRow& row = rows.first[i];
    if (row.status == failure.status && same_ignoring_case(row.subcode, subcode)) return static_cast<int>(i);
  }
  return -1;
}

std::optional<std::string> text_of(const Tree& tree, const Node& object, std::string_view name) {
  const Node* node = tree.find(object, name);
  if (node == nullptr || node->kind != Node::Kind::string) return std::nullopt;
  return std::string(node->text);
}

/// Reads the body of an error: the service's own shape, or the token service's. Any other is left alone.
void read_error(std::string_view json, FailureBase& failure) {
  Tree tree;
  if (parse_json(json, tree)) return;
  if (text_of(tree, tree.root(), "code")) {
    const DecodeOptions options;
    Reader reader(tree, options);
    reader.error_body(failure, tree.root(), Spot{});
  } else if (auto error = text_of(tree, tree.root(), "error")) {
    failure.oauth = OAuthError{*std::move(error), text_of(tree, tree.root(), "error_description"),
                               text_of(tree, tree.root(), "ms_rtc_passiveauthuri")};
  }
}

/// True for a success; else fills the failure.
bool is_success(const Operation& operation, const Response& response, FailureBase& failure) {
  failure.status = response.status;
  if (response.status >= 200 && response.status < 300) return true;
  failure.headers = response.headers;
  failure.body = response.body;
  const Media media = media_of(response);
  if (media == Media::json) read_error(response.body, failure);
  if (media == Media::xml) {
    if (const auto json = json_of_reason(response.body)) read_error(*json, failure);
  }
  failure.documented_index = find_documented(operation, failure);
  return false;
}

bool unreadable(const Response& response, FailureBase& failure, DecodeError error) {
  failure.headers = response.headers;
  failure.body = response.body;
  failure.decode_error = std::move(error);
  return false;
}

std::string location_of(const Response& response) {
  return std::string(header(response.headers, "Location").value_or(std::string_view()));
}

/// The ETag header without its quotes; a weak one stays as it is, its mark is part of it.
void take_etag(const Response& response, Resource& resource) {
  std::string_view etag = trimmed(header(response.headers, "ETag").value_or(std::string_view()));
  if (resource.etag || etag.empty()) return;
  if (etag.size() >= 2 && etag.front() == '"' && etag.back() == '"') etag = etag.substr(1, etag.size() - 2);
  resource.etag = std::string(etag);
  resource.wire_form.etag_from_header = true;
}

/// A resource of which only the address is known.
void set_self(const Type& type, void* object, const std::string& location) {
  if (location.empty() || type.custom != nullptr) return;
  const Field& self = *type.links.first;
  static_cast<AnyLink*>(self.access->add(self.member(object)))->href = location;
}

}  // namespace

bool read_nothing(const Operation& operation, const Response& response, FailureBase& failure) {
  return is_success(operation, response, failure);
}

bool read_created(const Operation& operation, const Response& response, Created& created,
                  FailureBase& failure) {
  if (!is_success(operation, response, failure)) return false;
  created.location = location_of(response);
  return true;
}

bool read_content(const Operation& operation, const Response& response, Content& content,
                  FailureBase& failure) {
  if (!is_success(operation, response, failure)) return false;
  content.media_type = header(response.headers, "Content-Type").value_or(std::string_view());
  content.body = response.body;
  return true;
}

bool read_object(const Operation& operation, const Response& response, const Type& type, void* object,
                 FailureBase& failure) {
  if (!is_success(operation, response, failure)) return false;
  if (response.body.empty()) {
    if (operation.method == "GET") return unreadable(response, failure, {"", "the answer has no body"});
    set_self(type, object, location_of(response));
  } else {
    const Media media = media_of(response);
    std::optional<DecodeError> error;
    if (media == Media::other) error = DecodeError{"", "the answer's media type is none of UCWA's"};
    if (media == Media::json || media == Media::unnamed) error = decode_json(type, object, response.body, {});
    if (media == Media::xml) error = decode_xml(type, object, response.body, {});
    if (error) return unreadable(response, failure, *std::move(error));
  }
  if (type.base != nullptr) take_etag(response, *type.base(object));
  return true;
}

}  // namespace ucwa::detail
