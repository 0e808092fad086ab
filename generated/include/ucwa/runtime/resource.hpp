// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ucwa/runtime/export.hpp"
#include "ucwa/runtime/extra.hpp"
#include "ucwa/runtime/link.hpp"

namespace ucwa {

namespace detail {

struct Type;

/// The description of a resource's members, one for each resource type, defined with the codecs.
template <class T>
const Type& type_of() noexcept;

/// How the wire wrote what the C++ members alone do not tell.
struct WireForm;
class Engine;

}  // namespace detail

/// What all resources have in common.
struct UCWA_EXPORT Resource {
  /// @cond special_members
  Resource() noexcept;
  Resource(const Resource& other);
  Resource(Resource&& other) noexcept;
  Resource& operator=(const Resource& other);
  Resource& operator=(Resource&& other) noexcept;
  ~Resource();
  /// @endcond

  std::optional<std::string> etag;  ///< without quotes; from the body, else from the ETag header
  Extra extra;                      ///< properties that no page names, the PUT token among them

  /// True if the property was `null` on the wire or was made so by set_null(). A value that was given to it since
  /// then is sent all the same.
  [[nodiscard]] bool is_null(std::string_view property) const noexcept;

 private:
  friend class detail::Engine;
  Maybe<detail::WireForm> wire_form_;
  bool rel_sent_ = false;          ///< the member `rel` was there
  bool etag_from_header_ = false;  ///< and so is no member of the body
};

/// Embedded resources that the page does not name.
struct OtherEmbedded {
  Extra other;  ///< as JSON, by their key
};

/// What a common view of several resource types shows of any of them.
struct ResourceView {
  const Resource& resource;  ///< its etag and extra
  const AnyLink* self;       ///< where it is; nullptr if the server did not say
};

}  // namespace ucwa
