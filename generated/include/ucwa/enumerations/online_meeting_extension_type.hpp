#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Who gets the data of an onlineMeetingExtension.
/// (OnlineMeetingExtensionType_ref.md:1)
enum class OnlineMeetingExtensionType {
  /// The organizer, on every device.
  /// (OnlineMeetingExtensionType_ref.md:9)
  roamed_organizer_data,
  /// All who take part.
  /// (OnlineMeetingExtensionType_ref.md:10)
  roamed_participant_data,
  /// Neither was set.
  /// (OnlineMeetingExtensionType_ref.md:11)
  undefined,
};

namespace detail {
template <>
struct Names<OnlineMeetingExtensionType> {
  static constexpr std::string_view list[] = {
      "RoamedOrganizerData",
      "RoamedParticipantData",
      "Undefined",
  };
};
}  // namespace detail

}  // namespace ucwa
