// Made by ucwagen from mediaPolicies_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/bandwidth_control_policy.hpp"
#include "ucwa/enumerations/enforcement_policy.hpp"
#include "ucwa/enumerations/generic_policy.hpp"
#include "ucwa/enumerations/requirement_policy.hpp"
#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct MediaPolicies;
detail::Offers<1> offers(const MediaPolicies*);

/// Limits and switches for the media stack of the application. For the media stack of the
/// application; without one they do not matter.
/// (mediaPolicies_ref.md)
struct UCWA_EXPORT MediaPolicies : Resource {
  MediaPolicies() noexcept;
  MediaPolicies(const MediaPolicies& other);
  MediaPolicies(MediaPolicies&& other) noexcept;
  MediaPolicies& operator=(MediaPolicies other) noexcept;
  ~MediaPolicies();

  static constexpr std::string_view rel = "mediaPolicies";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// Highest bit rate for sharing, in kilobits per second.
  /// String.
  std::optional<std::string> application_sharing_bit_rate;
  /// Whether sharing must be encrypted.
  /// EnforcementPolicy.
  Maybe<Open<EnforcementPolicy>> application_sharing_encryption;
  /// Highest bit rate for audio, in kilobits per second.
  /// String.
  std::optional<std::string> audio_bit_rate;
  /// Whether media may go straight to a gateway, past the mediation server.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> audio_bypass;
  /// Id of the network area within which such a bypass is possible.
  /// String.
  std::optional<std::string> audio_bypass_id;
  /// Whether audio and video between two applications must be encrypted.
  /// EnforcementPolicy.
  Maybe<Open<EnforcementPolicy>> audio_video_encryption;
  /// Whether call admission control limits bandwidth.
  /// BandwidthControlPolicy.
  Maybe<Open<BandwidthControlPolicy>> bandwidth_control;
  /// How bypass is chosen while the application is outside of the company's network.
  /// String.
  std::optional<std::string> external_audio_bypass_mode;
  /// Whether the media stack must use FIPS-approved algorithms only.
  /// RequirementPolicy.
  Maybe<Open<RequirementPolicy>> fips_compliant_media;
  /// Whether meetings may use fast sharing with more frames per second.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> high_performance_application_sharing_in_online_meeting;
  /// How bypass is chosen while the application is inside the company's network.
  /// String.
  std::optional<std::string> internal_audio_bypass_mode;
  /// Last port of the range for sharing.
  /// Int32.
  std::optional<std::int32_t> maximum_application_sharing_port;
  /// Last port of the range for audio.
  /// Int32.
  std::optional<std::int32_t> maximum_audio_port;
  /// Last port of the range for video.
  /// Int32.
  std::optional<std::int32_t> maximum_video_port;
  /// Largest video format that may be sent.
  /// String.
  std::optional<std::string> maximum_video_rate_allowed;
  /// First port of the range for sharing.
  /// Int32.
  std::optional<std::int32_t> minimum_application_sharing_port;
  /// First port of the range for audio.
  /// Int32.
  std::optional<std::int32_t> minimum_audio_port;
  /// First port of the range for video.
  /// Int32.
  std::optional<std::int32_t> minimum_video_port;
  /// Whether the application may show several videos of a meeting at once.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> multi_view_join;
  /// Whether warnings about a bad microphone or headset are switched off.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> poor_device_warnings;
  /// Whether warnings about a bad network are switched off.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> poor_network_warnings;
  /// Whether media must keep to the port ranges given here.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> port_range;
  /// Whether packets are to be marked for quality of service.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> quality_of_service;
  /// Highest bit rate of all received video together, in kilobits per second.
  /// String.
  std::optional<std::string> total_received_video_bit_rate_kb;
  /// Whether video may be used at all.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> video;
  /// Highest bit rate for video, in kilobits per second.
  /// String.
  std::optional<std::string> video_bit_rate;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What the resource leads to. An absent link: not allowed now.
  struct Links {
    Maybe<Link<MediaPolicies>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the settings; do so once after sign-in.
  struct Get {
    using Output = MediaPolicies;  ///< What a success gives.
    using Error = GetError;  ///< What a failure can be.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<MediaPolicies>() noexcept;

}  // namespace ucwa
