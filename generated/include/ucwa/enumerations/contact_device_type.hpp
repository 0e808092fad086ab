#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// The kind of device that a contact was last active on.
/// (ContactDeviceType_ref.md:1)
enum class ContactDeviceType {
  /// A telephone on a desk.
  /// (ContactDeviceType_ref.md:9)
  desk_phone,
  /// A mobile phone or tablet.
  /// (ContactDeviceType_ref.md:10)
  mobile,
  /// A computer.
  /// (ContactDeviceType_ref.md:11)
  pc,
  /// A kind that is not known.
  /// (ContactDeviceType_ref.md:12)
  unknown,
  /// A web page.
  /// (ContactDeviceType_ref.md:13)
  web,
};

namespace detail {
template <>
struct Names<ContactDeviceType> {
  static constexpr std::string_view list[] = {
      "DeskPhone",
      "Mobile",
      "PC",
      "Unknown",
      "Web",
  };
};
}  // namespace detail

}  // namespace ucwa
