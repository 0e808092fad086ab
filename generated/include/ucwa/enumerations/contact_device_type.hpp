// Made by ucwagen from ContactDeviceType_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The type of device that a contact is using.
/// (ContactDeviceType_ref.md)
enum class ContactDeviceType {
  /// The contact is using a desk phone.
  desk_phone,
  /// The contact is using a smartphone.
  mobile,
  /// The contact is using a desktop or laptop computer.
  pc,
  /// The type of device is not known.
  unknown,
  /// The contact is using a web browser.
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
