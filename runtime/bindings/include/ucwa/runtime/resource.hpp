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

/// The description of a resource's members. There is one for each resource type, defined with the codecs.
template <class T>
const Type& type_of() noexcept;

/// The form of values on the wire, if the C++ members alone do not determine it.
struct WireForm;
class Engine;

}  // namespace detail

/// The common base of all resources.
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
  Extra extra;                      ///< unknown properties, including the PUT token

  /// True if the property was `null` on the wire or was set by set_null(). A value that was assigned later is
  /// sent instead of `null`.
  [[nodiscard]] bool is_null(std::string_view property) const noexcept;

 private:
  friend class detail::Engine;
  Maybe<detail::WireForm> wire_form_;
  bool rel_sent_ = false;          ///< the member `rel` was present
  bool etag_from_header_ = false;  ///< so it is not a member of the body
};

/// Embedded resources that the page does not name.
struct OtherEmbedded {
  Extra other;  ///< as JSON, by key
};

/// The base of common views of several resource types.
struct ResourceView {
  const Resource& resource;  ///< its etag and extra
  const AnyLink* self;       ///< its own link; nullptr if there is none
};

}  // namespace ucwa
