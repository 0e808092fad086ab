// Made by ucwagen from OnlineMeetingExtensionType_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The recipients of the data in an onlineMeetingExtension.
/// (OnlineMeetingExtensionType_ref.md)
enum class OnlineMeetingExtensionType {
  /// The server distributes the data to the organizer of the meeting.
  roamed_organizer_data,
  /// The server distributes the data to all participants in the meeting.
  roamed_participant_data,
  /// The recipients were not set.
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
