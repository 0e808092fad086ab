#include "engine.hpp"
#include "text.hpp"
#include "xml.hpp"

namespace ucwa::detail {

namespace {

enum class Media { json, xml, other, unnamed };

/// The kind of the body by type and subtype, without parameters such as the charset. One article
/// writes the long types without ".com".
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

/// The index of the documented error, or a negative number.
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

/// The text of a member that is a string.
std::optional<std::string> string_of(std::string_view json, std::string_view name) {
  const std::string_view value = member_of(json, name);
  if (value.empty() || value.front() != '"') return std::nullopt;
  return text_of(value);
}

/// Reads the body of an error, in the form of UCWA or of the token service. Other bodies are ignored.
void read_error(std::string_view json, FailureBase& failure) {
  if (check_json(json)) return;
  if (string_of(json, "code")) {
    Reader(json, no_options()).error_body(failure);
  } else if (auto error = string_of(json, "error")) {
    failure.oauth = OAuthError{*std::move(error), string_of(json, "error_description"),
                               string_of(json, "ms_rtc_passiveauthuri")};
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
  Engine::set_documented(failure, find_documented(operation, failure));
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

/// The ETag header without its quotes. A weak ETag is not changed, since its prefix is part of it.
std::string_view etag_of(const Response& response) {
  const std::string_view etag = trimmed(header(response.headers, "ETag").value_or(std::string_view()));
  const bool quoted = etag.size() >= 2 && etag.front() == '"' && etag.back() == '"';
  return quoted ? etag.substr(1, etag.size() - 2) : etag;
}

/// Sets the self link of a resource of which only the address is known.
void set_self(const Type& type, void* object, const std::string& location) {
  if (location.empty() || type.custom != nullptr) return;
  const Field& self = *type.links.first;
  static_cast<AnyLink*>(self.add(self.member(object)))->href = location;
}

}  // namespace

bool read_nothing(const Operation& operation, const Response& response, Nothing& nothing,
                  FailureBase& failure) {
  if (!is_success(operation, response, failure)) return false;
  if (const auto etag = etag_of(response); !etag.empty()) nothing.etag.emplace(etag);
  return true;
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
    if (operation.method == "GET") return unreadable(response, failure, {"", "the response has no body"});
    set_self(type, object, location_of(response));
  } else {
    const Media media = media_of(response);
    std::optional<DecodeError> error;
    if (media == Media::other) error = DecodeError{"", "the response's media type is not one of UCWA"};
    if (media == Media::json || media == Media::unnamed) error = decode_json(type, object, response.body, {});
    if (media == Media::xml) error = decode_xml(type, object, response.body, {});
    if (error) return unreadable(response, failure, *std::move(error));
  }
  const std::string_view etag = etag_of(response);
  if (type.base != nullptr && !type.base(object)->etag && !etag.empty()) {
    Engine::set_header_etag(*type.base(object), etag);
  }
  return true;
}

std::string failure_text(const FailureBase& failure) {
  std::string text = "HTTP " + std::to_string(failure.status);
  if (failure.code) text += " " + failure.code->text();
  if (failure.subcode) text += "/" + failure.subcode->text();
  if (failure.message) text += ": " + *failure.message;
  if (failure.oauth) text += " " + failure.oauth->error;
  if (failure.oauth && failure.oauth->description) text += ": " + *failure.oauth->description;
  if (failure.decode_error) {
    text += ": " + failure.decode_error->message;
    if (!failure.decode_error->pointer.empty()) text += " at " + failure.decode_error->pointer;
  }
  return text;
}

}  // namespace ucwa::detail
