// Made by ucwagen from ContactDeviceType_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The kind of device that a contact was last active on.
/// (ContactDeviceType_ref.md)
enum class ContactDeviceType {
  /// A telephone on a desk.
  desk_phone,
  /// A mobile phone or tablet.
  mobile,
  /// A computer.
  pc,
  /// A kind that is not known.
  unknown,
  /// A web page.
  web,
};

template <>
struct detail::Names<ContactDeviceType> {
  static constexpr std::string_view list[] = {
      "DeskPhone",
      "Mobile",
      "PC",
      "Unknown",
      "Web",
  };
};

}  // namespace ucwa
