#pragma once

#include <array>

#include "ucwa/enumerations/bandwidth_control_policy.hpp"
#include "ucwa/enumerations/enforcement_policy.hpp"
#include "ucwa/enumerations/generic_policy.hpp"
#include "ucwa/enumerations/requirement_policy.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Limits and switches for the media stack of the application. For the media stack of the
/// application; without one they do not matter.
/// (mediaPolicies_ref.md:1)
struct UCWA_EXPORT MediaPolicies : Resource {
  /// @cond special_members
  MediaPolicies() noexcept;
  MediaPolicies(const MediaPolicies& other);
  MediaPolicies(MediaPolicies&& other) noexcept;
  MediaPolicies& operator=(MediaPolicies other) noexcept;
  ~MediaPolicies();
  /// @endcond

  static constexpr std::string_view rel = "mediaPolicies";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// Highest bit rate for sharing, in kilobits per second.
  /// String. (mediaPolicies_ref.md:15)
  std::optional<std::string> application_sharing_bit_rate;
  /// Whether sharing must be encrypted.
  /// EnforcementPolicy. (mediaPolicies_ref.md:16)
  Maybe<Open<EnforcementPolicy>> application_sharing_encryption;
  /// Highest bit rate for audio, in kilobits per second.
  /// String. (mediaPolicies_ref.md:17)
  std::optional<std::string> audio_bit_rate;
  /// Whether media may go straight to a gateway, past the mediation server.
  /// GenericPolicy. (mediaPolicies_ref.md:18)
  Maybe<Open<GenericPolicy>> audio_bypass;
  /// Id of the network area within which such a bypass is possible.
  /// String. (mediaPolicies_ref.md:19)
  std::optional<std::string> audio_bypass_id;
  /// Whether audio and video between two applications must be encrypted.
  /// EnforcementPolicy. (mediaPolicies_ref.md:20)
  Maybe<Open<EnforcementPolicy>> audio_video_encryption;
  /// Whether call admission control limits bandwidth.
  /// BandwidthControlPolicy. (mediaPolicies_ref.md:21)
  Maybe<Open<BandwidthControlPolicy>> bandwidth_control;
  /// How bypass is chosen while the application is outside of the company's network.
  /// String. (mediaPolicies_ref.md:22)
  std::optional<std::string> external_audio_bypass_mode;
  /// Whether the media stack must use FIPS-approved algorithms only.
  /// RequirementPolicy. (mediaPolicies_ref.md:23)
  Maybe<Open<RequirementPolicy>> fips_compliant_media;
  /// Whether meetings may use fast sharing with more frames per second.
  /// GenericPolicy. (mediaPolicies_ref.md:24)
  Maybe<Open<GenericPolicy>> high_performance_application_sharing_in_online_meeting;
  /// How bypass is chosen while the application is inside the company's network.
  /// String. (mediaPolicies_ref.md:25)
  std::optional<std::string> internal_audio_bypass_mode;
  /// Last port of the range for sharing.
  /// Int32. (mediaPolicies_ref.md:26)
  std::optional<std::int32_t> maximum_application_sharing_port;
  /// Last port of the range for audio.
  /// Int32. (mediaPolicies_ref.md:27)
  std::optional<std::int32_t> maximum_audio_port;
  /// Last port of the range for video.
  /// Int32. (mediaPolicies_ref.md:28)
  std::optional<std::int32_t> maximum_video_port;
  /// Largest video format that may be sent.
  /// String. (mediaPolicies_ref.md:29)
  std::optional<std::string> maximum_video_rate_allowed;
  /// First port of the range for sharing.
  /// Int32. (mediaPolicies_ref.md:30)
  std::optional<std::int32_t> minimum_application_sharing_port;
  /// First port of the range for audio.
  /// Int32. (mediaPolicies_ref.md:31)
  std::optional<std::int32_t> minimum_audio_port;
  /// First port of the range for video.
  /// Int32. (mediaPolicies_ref.md:32)
  std::optional<std::int32_t> minimum_video_port;
  /// Whether the application may show several videos of a meeting at once.
  /// GenericPolicy. (mediaPolicies_ref.md:33)
  Maybe<Open<GenericPolicy>> multi_view_join;
  /// Whether warnings about a bad microphone or headset are switched off.
  /// GenericPolicy. (mediaPolicies_ref.md:34)
  Maybe<Open<GenericPolicy>> poor_device_warnings;
  /// Whether warnings about a bad network are switched off.
  /// GenericPolicy. (mediaPolicies_ref.md:35)
  Maybe<Open<GenericPolicy>> poor_network_warnings;
  /// Whether media must keep to the port ranges given here.
  /// GenericPolicy. (mediaPolicies_ref.md:36)
  Maybe<Open<GenericPolicy>> port_range;
  /// Whether packets are to be marked for quality of service.
  /// GenericPolicy. (mediaPolicies_ref.md:37)
  Maybe<Open<GenericPolicy>> quality_of_service;
  /// Highest bit rate of all received video together, in kilobits per second.
  /// String. (mediaPolicies_ref.md:38)
  std::optional<std::string> total_received_video_bit_rate_kb;
  /// Whether video may be used at all.
  /// GenericPolicy. (mediaPolicies_ref.md:39)
  Maybe<Open<GenericPolicy>> video;
  /// Highest bit rate for video, in kilobits per second.
  /// String. (mediaPolicies_ref.md:40)
  std::optional<std::string> video_bit_rate;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<MediaPolicies>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (mediaPolicies_ref.md:73)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (mediaPolicies_ref.md:74)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (mediaPolicies_ref.md:75)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (mediaPolicies_ref.md:76)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (mediaPolicies_ref.md:77)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the settings; do so once after sign-in.
  /// (mediaPolicies_ref.md:57)
  struct Get {
    using Output = MediaPolicies;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<MediaPolicies>() noexcept;
}

}  // namespace ucwa
