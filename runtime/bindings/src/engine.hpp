#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "json_reader.hpp"
#include "table.hpp"
#include "ucwa/runtime/codec.hpp"

/// The engine that reads and writes objects of all types by their tables.
namespace ucwa::detail {

/// The form of values on the wire, if the C++ members alone do not determine it, so that the same form can be written
/// again: `null`, one link in an array, `5.0` for 5.
struct WireForm {
  struct Entry {
    std::string place;  ///< "subject", "_links/contact", "_embedded/phone"
    std::string json;   ///< the original text
    /// The text that is written for the value as it was read. If the present value gives another text, the value was
    /// changed, and `json` is not used.
    std::string written;
  };
  std::vector<Entry> entries;
  std::optional<std::string> rel;  ///< the member `rel`, if it is not that of the type
};

/// Access to the private members of resources and failures, for the engine only.
class Engine {
 public:
  /// The stored form of a place, or nullptr.
  [[nodiscard]] static const WireForm::Entry* find_form(const Resource& resource, std::string_view section,
                                                        std::string_view name);
  static void set_form(Resource& resource, std::string_view section, std::string_view name,
                       std::string_view json, std::string written = {});
  /// Forgets a place, or with an empty name all of a section.
  static void drop_form(Resource& resource, std::string_view section, std::string_view name) {
    if (resource.wire_form_) drop_entries(*resource.wire_form_, section, name);
  }
  [[nodiscard]] static const std::vector<WireForm::Entry>& forms(const Resource& resource);

  static void drop_rel(Resource& resource);
  static void set_rel(Resource& resource, const Type& type, std::string_view rel);
  /// The member `rel` as it was sent; nothing if it was not.
  [[nodiscard]] static std::optional<std::string_view> rel(const Resource& resource, const Type& type);
  static void set_header_etag(Resource& resource, std::string_view etag);
  static void set_documented(FailureBase& failure, int index) { failure.documented_index_ = index; }
  [[nodiscard]] static bool has_header_etag(const Resource& resource) { return resource.etag_from_header_; }

 private:
  static void drop_entries(WireForm& form, std::string_view section, std::string_view name);
};

/// Reads the values of one text into objects. Reading stops at the first error.
class Reader {
 public:
  Reader(std::string_view text, const DecodeOptions& options) : json_(text), options_(options) {}

  // Each function reads the current value; false if there was an error.
  bool object(const Type& type, void* object);
  bool link(AnyLink& link);
  bool error_body(ErrorBody& body);
  bool keep(Extra& extra);                       ///< stores the current member as an unknown one
  bool text(std::string& target, Extra& extra);  ///< reads a string; a value of another kind goes to `extra`

  [[nodiscard]] JsonReader& json() { return json_; }
  bool expect(JsonKind kind) { return json_.kind() == kind || unexpected(kind); }
  void report(std::string_view message) const;
  /// Counts bytes of objects before they are made; false if the limit is exceeded.
  bool charge(std::size_t bytes) {
    charged_ += bytes;
    return charged_ <= max_object_bytes || too_large();
  }
  /// Reads the whole text.
  std::optional<DecodeError> whole(const Type& type, void* object);

 private:
  bool unexpected(JsonKind expected);
  bool too_large();
  bool property(const Field& field, Resource& base, void* object);
  bool identity(const Type& type, Resource& base);
  static void forget_links(const Type& type, void* object);
  static void forget_embedded(const Type& type, void* object);
  bool links(const Type& type, void* object);
  bool links_of(const Field* field, const Type& type, void* object);
  bool attribute(AnyLink& link, Maybe<std::string>& target);
  bool embedded(const Type& type, void* object);
  bool embedded_of(const Field& field, const Type& type, void* object);
  bool bag(ErrorBody& body, std::optional<Extra>& target);
  bool element(const Type& type, const Field& field, void* object);

  JsonReader json_;
  const DecodeOptions& options_;
  std::size_t charged_ = 0;
};

/// The field of that name, or nullptr. Members usually have the order of the table, so the search starts at
/// the hint.
[[nodiscard]] const Field* find_field(const List<Field>& fields, std::string_view name, std::size_t& hint);
[[nodiscard]] const Field* find_field(const List<Field>& fields, std::string_view name);
/// The name where the hint stands; empty at the end of the table.
[[nodiscard]] inline std::string_view expected_name(const List<Field>& fields, std::size_t hint) {
  return hint < fields.count ? fields.first[hint].name : std::string_view();
}
[[nodiscard]] inline bool is_external(const Field& field) {
  return field.kind == Kind::external || field.kind == Kind::externals;
}
[[nodiscard]] inline bool is_many(const Field& field) {
  return field.kind == Kind::links || field.kind == Kind::externals || field.kind == Kind::resources;
}
[[nodiscard]] std::string_view name_of(JsonKind kind);

/// Reads the value of a property into the C++ member. The result: the value has the form that would be written; it is
/// the same number in other digits (1.50); it has another form than documented, but can be read; it has the right
/// kind, but cannot be read; it has another kind.
enum class Fit { exact, respelt, odd, unreadable, wrong };
[[nodiscard]] Fit read_property(const Field& field, void* member, Reader& reader);
/// Appends the member as JSON. If it is empty, appends nothing and returns false.
bool write_property(const Field& field, void* member, std::string& out);
void clear_property(const Field& field, void* member);

/// Writes a JSON object with its commas and names.
class ObjectText {
 public:
  explicit ObjectText(std::string& out) : out_(out) { out_ += '{'; }

  /// Begins a member; the caller then appends the value to the text.
  std::string& member(std::string_view name);
  void text(std::string_view name, std::string_view value);
  void all(const Extra& members);
  void close() { out_ += '}'; }

 private:
  std::string& out_;
  std::size_t count_ = 0;
};

void write_object(const Type& type, const void* constant, std::string& out);
void write_link(const AnyLink& link, std::string& out);
void write_error_body(const ErrorBody& body, std::string& out);

}  // namespace ucwa::detail
