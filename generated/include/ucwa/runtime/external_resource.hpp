// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include "ucwa/runtime/data_uri.hpp"
#include "ucwa/runtime/link.hpp"

namespace ucwa {

/// A property of the documented type ExternalResource. It is sent as a link, usually with a `data:` URI.
struct UCWA_EXPORT ExternalResource : AnyLink {
  /// A link without an address.
  ExternalResource() = default;
  /// A link that contains its content.
  ExternalResource(const DataUri& data) : AnyLink(data.to_string()) {}
  /// A link to content elsewhere.
  explicit ExternalResource(std::string target) : AnyLink(std::move(target)) {}

  /// The content, if href is a well-formed `data:` URI.
  [[nodiscard]] std::optional<DataUri> data() const;
  /// The content as text; empty if href is not a `data:` URI.
  [[nodiscard]] std::string text() const;
};

}  // namespace ucwa
