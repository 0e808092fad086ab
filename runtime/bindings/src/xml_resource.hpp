#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine.hpp"
#include "xml_tree.hpp"

namespace ucwa::detail {

/// Converts the resources of an XML document to JSON. The functions return false if the document exceeds a limit of
/// JSON; then error() has the message.
class XmlResources {
 public:
  explicit XmlResources(const XmlTree& tree) : tree_(tree) {}

  /// Appends a resource; the type may be null.
  [[nodiscard]] bool resource(const Type* type, const XmlNode& node, std::string& out);
  /// Adds the member `_links` if the node has links.
  [[nodiscard]] bool links(const Type* type, const XmlNode& node, ObjectText& object);
  /// Adds the member `_embedded` if the node has resources.
  [[nodiscard]] bool embedded(const Type* type, const XmlNode& node, ObjectText& object);

  [[nodiscard]] const std::string& error() const { return error_; }

 private:
  /// Elements with the same kind and rel, which are one member: an array if there are several, or if the type says so.
  struct Group {
    std::string_view rel;
    std::vector<const XmlNode*> nodes;
  };

  void properties(const Type* type, const XmlNode& node, ObjectText& object);
  void link(const XmlNode& node, std::string& out);
  bool group(const XmlNode& parent, std::string_view kind, std::size_t known, std::vector<Group>& groups);
  bool fail(std::string message);

  const XmlTree& tree_;
  std::string error_;
  int depth_ = 0;
};

}  // namespace ucwa::detail
