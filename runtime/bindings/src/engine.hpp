#pragma once

#include <string>
#include <string_view>

#include "table.hpp"
#include "tree.hpp"
#include "ucwa/runtime/codec.hpp"

/// The engine that reads and writes objects of all types by their tables.
namespace ucwa::detail {

/// A place in a text, as a chain of steps from the innermost outwards; it becomes text only when needed.
struct Spot {
  const Spot* parent = nullptr;
  std::string_view name;
  std::size_t index = 0;
  bool is_index = false;

  [[nodiscard]] Spot member(std::string_view step) const { return {this, step, 0, false}; }
  [[nodiscard]] Spot element(std::size_t step) const { return {this, {}, step, true}; }
  [[nodiscard]] std::string pointer() const;
};

/// Reads values of one text. The first error ends the reading.
class Reader {
 public:
  Reader(const Tree& tree, const DecodeOptions& options) : tree_(tree), options_(options) {}

  bool object(const Type& type, void* object, const Node& node, const Spot& place);
  bool link(AnyLink& link, const Node& node, const Spot& place);
  bool error_body(ErrorBody& body, const Node& node, const Spot& place);

  [[nodiscard]] const Tree& tree() const { return tree_; }
  bool expect(const Node& node, Node::Kind kind, const Spot& place);
  bool fail(const Spot& place, std::string message);
  void report(const Spot& place, std::string_view message) const;
  [[nodiscard]] std::optional<DecodeError>& error() { return error_; }

 private:
  bool property(const Field& field, Resource& base, void* object, const Node& node, const Spot& place);
  bool links(const Type& type, void* object, const Node& node, const Spot& place);
  bool links_of(const Field* field, std::string_view rel, const Type& type, void* object, const Node& node,
                const Spot& place);
  bool embedded(const Type& type, void* object, const Node& node, const Spot& place);
  bool embedded_of(const Field& field, const Type& type, void* object, const Node& node, const Spot& place);

  const Tree& tree_;
  const DecodeOptions& options_;
  std::optional<DecodeError> error_;
};

/// Reads the value of a property into the C++ member.
/// Result: as it would be written; the same number in other digits (1.50); readable, though not as
/// documented; not readable but of the right kind; of another kind.
enum class Fit { exact, respelt, odd, unreadable, wrong };
[[nodiscard]] Fit read_property(const Field& field, void* member, const Tree& tree, const Node& node);
/// Appends the member as JSON; false, and nothing appended, if it is empty.
bool write_property(const Field& field, const void* member, std::string& out);
/// An object under construction: puts the commas and names.
class ObjectText {
 public:
  explicit ObjectText(std::string& out) : out_(out) { out_ += '{'; }

  /// Begins a member; the value is to be appended to the text.
  std::string& member(std::string_view name);
  void text(std::string_view name, std::string_view value);
  void all(const Extra& members);
  void close() { out_ += '}'; }

 private:
  std::string& out_;
  std::size_t count_ = 0;
};

void write_object(const Type& type, const void* object, std::string& out);
void write_link(const AnyLink& link, std::string& out);
void write_error_body(const ErrorBody& body, std::string& out);

/// What the wire form remembers of a place, or nullptr.
[[nodiscard]] const WireForm::Entry* find_form(const WireForm& form, std::string_view section,
                                               std::string_view name);
void set_form(WireForm& form, std::string_view section, std::string_view name, std::string_view json,
              std::string written = {});

}  // namespace ucwa::detail
