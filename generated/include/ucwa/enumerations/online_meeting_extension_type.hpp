// Made by ucwagen from OnlineMeetingExtensionType_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Who gets the data of an onlineMeetingExtension.
/// (OnlineMeetingExtensionType_ref.md)
enum class OnlineMeetingExtensionType {
  /// The organizer, on every device.
  roamed_organizer_data,
  /// All who take part.
  roamed_participant_data,
  /// Neither was set.
  undefined,
};

template <>
struct detail::Names<OnlineMeetingExtensionType> {
  static constexpr std::string_view list[] = {
      "RoamedOrganizerData",
      "RoamedParticipantData",
      "Undefined",
  };
};

}  // namespace ucwa
