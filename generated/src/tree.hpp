// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <cstdint>
#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ucwa/runtime/message.hpp"

namespace ucwa::detail {

/// An object with more members is refused: members are looked up one after the other, and a text of many
/// million of them would keep the reader busy for hours. No resource has a tenth of it; arrays are not
/// limited.
inline constexpr std::uint32_t max_members = 1000;

/// One JSON value of a text. The views point into the text or into the tree that owns the node.
struct Node {
  enum class Kind : std::uint8_t { null, boolean, number, string, array, object };

  std::string_view name;   ///< of the member that the value belongs to; empty in arrays
  std::string_view text;   ///< the string without escapes; a number's or boolean's text
  std::string_view json;   ///< the whole value, byte for byte
  std::uint32_t next = 0;  ///< index of the node behind this one and all that it holds
  std::uint32_t count = 0;
  Kind kind = Kind::null;
};

/// A JSON text as a flat list of nodes: each container's children follow it. Numbers stay text and the order
/// of members is kept, so that everything can be written back as it was.
class Tree {
 public:
  /// The children of a container.
  class Children {
   public:
    class Iterator {
     public:
      Iterator(const Node* nodes, std::uint32_t index) : nodes_(nodes), index_(index) {}
      const Node& operator*() const { return nodes_[index_]; }
      Iterator& operator++() {
        index_ = nodes_[index_].next;
        return *this;
      }
      bool operator!=(const Iterator& other) const { return index_ != other.index_; }

     private:
      const Node* nodes_;
      std::uint32_t index_;
    };

    Children(const Node* nodes, std::uint32_t first, std::uint32_t end)
        : nodes_(nodes), first_(first), end_(end) {}
    [[nodiscard]] Iterator begin() const { return {nodes_, first_}; }
    [[nodiscard]] Iterator end() const { return {nodes_, end_}; }

   private:
    const Node* nodes_;
    std::uint32_t first_, end_;
  };

  [[nodiscard]] const Node& root() const { return nodes.front(); }
  [[nodiscard]] Children children(const Node& container) const {
    const auto index = static_cast<std::uint32_t>(&container - nodes.data());
    return {nodes.data(), index + 1, container.next};
  }
  /// The member of that name (the last one, as everywhere), or nullptr.
  [[nodiscard]] const Node* find(const Node& object, std::string_view name) const;

  std::vector<Node> nodes;
  std::list<std::string> strings;  ///< those whose text differs from what stands in the source
};

/// Reads one JSON value; a byte-order mark before it is skipped. The tree's views point into `text`.
[[nodiscard]] std::optional<DecodeError> parse_json(std::string_view text, Tree& tree);

}  // namespace ucwa::detail
