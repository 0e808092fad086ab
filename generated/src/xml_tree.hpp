// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ucwa/runtime/message.hpp"

namespace ucwa::detail {

struct XmlAttribute {
  std::string_view name;  ///< with its prefix
  std::string_view value;
};

/// An element. The views point into the text or into the tree.
struct XmlNode {
  std::string_view name;          ///< with its prefix
  std::string_view text;          ///< of all pieces directly in it; comments and CDATA sections cut it
  std::string* pieces = nullptr;  ///< where there are several
  std::uint32_t next = 0;         ///< index of the element behind this one and all that it holds
  std::uint32_t first_attribute = 0, attribute_count = 0;

  [[nodiscard]] std::string_view local_name() const {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
  }
};

/// The elements of an XML document in the order of their start tags, each followed by its descendants.
class XmlTree {
 public:
  /// The elements directly in another.
  class Children {
   public:
    class Iterator {
     public:
      Iterator(const XmlNode* nodes, std::uint32_t index) : nodes_(nodes), index_(index) {}
      const XmlNode& operator*() const { return nodes_[index_]; }
      Iterator& operator++() {
        index_ = nodes_[index_].next;
        return *this;
      }
      bool operator!=(const Iterator& other) const { return index_ != other.index_; }

     private:
      const XmlNode* nodes_;
      std::uint32_t index_;
    };

    Children(const XmlNode* nodes, std::uint32_t first, std::uint32_t end)
        : nodes_(nodes), first_(first), end_(end) {}
    [[nodiscard]] Iterator begin() const { return {nodes_, first_}; }
    [[nodiscard]] Iterator end() const { return {nodes_, end_}; }

   private:
    const XmlNode* nodes_;
    std::uint32_t first_, end_;
  };

  [[nodiscard]] const XmlNode& root() const { return nodes.front(); }
  [[nodiscard]] Children children(const XmlNode& node) const {
    return {nodes.data(), static_cast<std::uint32_t>(&node - nodes.data()) + 1, node.next};
  }
  /// The value of an attribute; empty if it is absent.
  [[nodiscard]] std::string_view attribute(const XmlNode& node, std::string_view name) const;

  std::vector<XmlNode> nodes;
  std::vector<XmlAttribute> attributes;
  std::deque<std::string> strings;  ///< texts that differ from the source
};

/// Reads a well-formed XML 1.0 document in UTF-8. Document types are refused, and so are all entities except the
/// five predefined ones.
[[nodiscard]] std::optional<DecodeError> parse_xml(std::string_view text, XmlTree& tree);

}  // namespace ucwa::detail
