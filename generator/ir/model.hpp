#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "generator/base/location.hpp"

/// The facts of a reference as plain structs; the JSON IR has the same content.
namespace ucwagen::ir {

inline constexpr int ir_version = 2;

/// The position of a fact. The IR has its line; the column is for diagnostics.
using Source = Location;

/// The kind of evidence for a fact that is not a plain row, from the strongest to the weakest.
enum class How { stated, parameter, enumeration_link, example, same_name, article, correction };

struct Evidence {
  How how = How::stated;
  Source source;
  friend bool operator==(const Evidence&, const Evidence&) = default;
};

enum class TypeKind {
#define UCWAGEN_PRIMITIVE(name, ir_word, page_word, form) name,
#include "generator/base/primitive_types.def"
#undef UCWAGEN_PRIMITIVE
  enumeration,
  unknown
};

struct Type {
  TypeKind kind = TypeKind::unknown;
  std::string enumeration;  ///< name of the enumeration; only for TypeKind::enumeration
  bool array = false;
  bool nullable = false;
  std::optional<std::int64_t> max_length;  ///< characters
  std::optional<std::int64_t> minimum;
  std::optional<std::int64_t> maximum;
  std::optional<std::string> default_value;  ///< as the page words it: "5", "HR48X48"
  std::vector<Evidence> evidence;            ///< empty only for TypeKind::unknown
  friend bool operator==(const Type&, const Type&) = default;
};

struct Property {
  std::string name, description;
  Type type;
  Source source;
  friend bool operator==(const Property&, const Property&) = default;
};

struct Parameter {
  std::string name, description;
  bool required = false;
  Type type;
  Source source;
  friend bool operator==(const Parameter&, const Parameter&) = default;
};

enum class Cardinality { one, many, unknown };

struct Link {
  std::string rel, description;
  std::optional<std::string> target;  ///< resource name
  Cardinality cardinality = Cardinality::unknown;
  std::optional<bool> embedded;  ///< empty: no sample shows it
  Source source;
  friend bool operator==(const Link&, const Link&) = default;
};

/// An HTTP message of a sample. Header order is kept.
struct Message {
  std::string
      start;  ///< "POST /ucwa/... HTTP/1.1" or "HTTP/1.1 201 Created"; may be empty where a page omits it
  std::vector<std::pair<std::string, std::string>> headers;
  std::optional<std::string> body;
  Source source;
  friend bool operator==(const Message&, const Message&) = default;
};

struct AsyncError {
  std::string code;
  std::optional<std::string> subcode;
  std::string description;
  Source source;
  friend bool operator==(const AsyncError&, const AsyncError&) = default;
};

/// One row of an event table.
struct Event {
  std::string type;  ///< added, updated, deleted, started, completed
  std::string resource, priority, sender, reason;
  std::vector<AsyncError> async_errors;
  std::optional<Message> example;  ///< the page's sample of event data, kept with the first row of its table
  Source source;
  friend bool operator==(const Event&, const Event&) = default;
};

enum class ResponseKind { none, self, items };

struct ResponseItem {
  std::string name;                   ///< may be empty: three pages name no item
  std::optional<std::string> target;  ///< resource name
  std::string description;
  friend bool operator==(const ResponseItem&, const ResponseItem&) = default;
};

struct Response {
  ResponseKind kind = ResponseKind::none;
  std::vector<ResponseItem> items;
  friend bool operator==(const Response&, const Response&) = default;
};

struct Error {
  std::string error;  ///< "Conflict"
  int status = 0;
  std::optional<std::string> subcode;
  std::string description;
  Source source;
  friend bool operator==(const Error&, const Error&) = default;
};

enum class Media { json, xml };

struct Example {
  Media media = Media::json;
  std::optional<Message> request, response;
  friend bool operator==(const Example&, const Example&) = default;
};

/// The result of an operation when it succeeds.
enum class ResultKind { resource, created, nothing, event_batch, content };

struct Result {
  ResultKind kind = ResultKind::nothing;
  std::optional<std::string> resource;  ///< resource name; only for ResultKind::resource
  std::optional<int> status;            ///< of the sample's status line, where it is a success
  std::vector<Evidence> evidence;
  friend bool operator==(const Result&, const Result&) = default;
};

/// Where an input is sent. `either`: its name is in the query table and in the body table.
enum class Place { query, body, either, raw_body };

/// Something that a client may send. There is one for each name, even if several tables list it.
struct Input {
  std::string name, description;
  Place in = Place::body;
  bool required = false;  ///< in any of its rows
  Type type;
  std::vector<Source> rows;  ///< that of the description first; empty where only a sample shows the input
  friend bool operator==(const Input&, const Input&) = default;
};

struct Operation {
  std::string method;  ///< GET, POST, PUT, DELETE, OPTIONS
  std::string description;
  std::vector<Parameter> query_parameters, body_parameters;
  std::string body_media = "application/json";
  Response response;
  std::vector<Error> errors;
  std::vector<Example> examples;
  Result result;
  std::vector<Input> inputs;  ///< of the query, then those only of the body, then those only of a sample
  Source source;
  friend bool operator==(const Operation&, const Operation&) = default;
};

struct Resource {
  std::string name;  ///< the page's name: "search2"
  std::string rel;   ///< on the wire: "search"
  int revision = 1;
  std::optional<std::string> alias_of;
  std::string page, summary, description;
  std::vector<std::string> applies_to;
  std::vector<Property> properties;
  std::vector<Link> links;  ///< rows of the table, self among them
  std::vector<std::string> scopes;
  std::vector<Event> events;
  std::vector<Operation> operations;
  Source source;
  friend bool operator==(const Resource&, const Resource&) = default;
};

struct Member {
  std::string name, description;
  Source source;
  friend bool operator==(const Member&, const Member&) = default;
};

struct Enumeration {
  std::string name, summary;
  std::vector<Member> members;  ///< the page's members, then those that only type text or samples show
  Source source;
  friend bool operator==(const Enumeration&, const Enumeration&) = default;
};

struct Scope {
  std::string name, permission, description;
  Source source;
  friend bool operator==(const Scope&, const Scope&) = default;
};

struct GenericError {
  std::string name, description;
  Source source;
  friend bool operator==(const GenericError&, const GenericError&) = default;
};

struct StatusError {
  int status = 0;
  std::string name;
  bool in_events = false;
  Source source;
  friend bool operator==(const StatusError&, const StatusError&) = default;
};

/// A mistake of the pages that was corrected.
struct AppliedCorrection {
  std::string path;     ///< of the fact and its field: "policies.emoticons#type"
  std::string was, is;  ///< the field's value on the page, and here
  std::string why;
  Source source;  ///< in the corrections file
  friend bool operator==(const AppliedCorrection&, const AppliedCorrection&) = default;
};

/// The names of a reference: of the API, and of its edition.
struct Label {
  std::string name = "UCWA";
  std::string edition;
  friend bool operator==(const Label&, const Label&) = default;
};

struct Api : Label {
  std::vector<Resource> resources;        ///< sorted by name
  std::vector<Enumeration> enumerations;  ///< sorted by name
  std::vector<Scope> scopes;
  std::vector<GenericError> generic_errors;
  std::vector<StatusError> status_errors;
  std::map<std::string, std::string> aliases;  ///< embedded key -> resource whose type it carries
  /// Every code and subcode that an error may have: the members of the page ErrorCode or ErrorSubcode, then
  /// what only tables name, sorted.
  std::vector<Member> error_codes, error_subcodes;
  std::vector<AppliedCorrection> corrections;
  friend bool operator==(const Api&, const Api&) = default;
};

[[nodiscard]] const Resource* find_resource(const Api& api, const std::string& name);
[[nodiscard]] const Enumeration* find_enumeration(const Api& api, const std::string& name);

/// The resource that a name stands for in the end: "participant" for its alias "from"; nullptr if there is
/// none.
[[nodiscard]] const Resource* described_resource(const Api& api, const std::string& name);

}  // namespace ucwagen::ir
