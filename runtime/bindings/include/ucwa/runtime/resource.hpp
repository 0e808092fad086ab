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

/// How the wire wrote what the C++ members alone do not tell, so that it can be written again:
/// `null`, one link in an array, `5.0` for 5.
struct WireForm {
  struct Entry {
    std::string place;  ///< "subject", "_links/contact", "_embedded/phone"
    std::string json;   ///< what stood there
    std::string
        written;  ///< what would be written for the value that was read; other text means: it was changed
  };
  std::vector<Entry> entries;
  std::optional<std::string> rel;  ///< the member `rel`, where it was sent
  bool etag_from_header = false;
};

}  // namespace detail

/// What all resources have in common.
struct UCWA_EXPORT Resource {
  /// @cond special_members
  Resource();
  Resource(const Resource& other);
  Resource(Resource&& other) noexcept;
  Resource& operator=(const Resource& other);
  Resource& operator=(Resource&& other) noexcept;
  ~Resource();
  /// @endcond

  std::optional<std::string> etag;  ///< without quotes; from the body, else from the ETag header
  Extra extra;                      ///< properties that no page names, the PUT token among them

  /// True if the property was `null` on the wire or has been made so; a value given to it since then counts
  /// more.
  [[nodiscard]] bool is_null(std::string_view property) const noexcept;
  /// Makes an empty property travel as `null`: by its name on the wire.
  void set_null(std::string_view property);

  detail::WireForm wire_form;  ///< kept for writing the resource back; nothing to see here
};

}  // namespace ucwa
