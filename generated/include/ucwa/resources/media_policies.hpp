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
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct MediaPolicies;
detail::Offers<1> offers(const MediaPolicies*);

/// Settings for the media stack of the application. These settings are not expressed by links or by
/// properties of other resources. The media stack of the client uses most of them.
/// (mediaPolicies_ref.md)
struct UCWA_EXPORT MediaPolicies : Resource {
  MediaPolicies() noexcept;
  MediaPolicies(const MediaPolicies& other);
  MediaPolicies(MediaPolicies&& other) noexcept;
  MediaPolicies& operator=(MediaPolicies other) noexcept;
  ~MediaPolicies();

  static constexpr std::string_view rel = "mediaPolicies";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// The bit rate for application sharing.
  /// String.
  std::optional<std::string> application_sharing_bit_rate;
  /// Whether application sharing is encrypted.
  /// EnforcementPolicy.
  Maybe<Open<EnforcementPolicy>> application_sharing_encryption;
  /// The bit rate for audio.
  /// String.
  std::optional<std::string> audio_bit_rate;
  /// Whether audio bypass is enabled.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> audio_bypass;
  /// The ID for audio bypass.
  /// String.
  std::optional<std::string> audio_bypass_id;
  /// Whether audio and video between two applications are encrypted.
  /// EnforcementPolicy.
  Maybe<Open<EnforcementPolicy>> audio_video_encryption;
  /// Whether bandwidth is controlled.
  /// BandwidthControlPolicy.
  Maybe<Open<BandwidthControlPolicy>> bandwidth_control;
  /// The mode of audio bypass while the client is connected to the external side of the server.
  /// String.
  std::optional<std::string> external_audio_bypass_mode;
  /// Whether the media stack must use FIPS-approved algorithms.
  /// RequirementPolicy.
  Maybe<Open<RequirementPolicy>> fips_compliant_media;
  /// Whether online meetings can use high-performance application sharing.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> high_performance_application_sharing_in_online_meeting;
  /// The mode of audio bypass while the client is connected to the internal side of the server.
  /// String.
  std::optional<std::string> internal_audio_bypass_mode;
  /// The highest port for application sharing.
  /// Int32.
  std::optional<std::int32_t> maximum_application_sharing_port;
  /// The highest port for audio.
  /// Int32.
  std::optional<std::int32_t> maximum_audio_port;
  /// The highest port for video.
  /// Int32.
  std::optional<std::int32_t> maximum_video_port;
  /// The maximum video rate that is allowed.
  /// String.
  std::optional<std::string> maximum_video_rate_allowed;
  /// The lowest port for application sharing.
  /// Int32.
  std::optional<std::int32_t> minimum_application_sharing_port;
  /// The lowest port for audio.
  /// Int32.
  std::optional<std::int32_t> minimum_audio_port;
  /// The lowest port for video.
  /// Int32.
  std::optional<std::int32_t> minimum_video_port;
  /// Whether multiview join is enabled for video.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> multi_view_join;
  /// Whether the client should suppress warnings about poor devices.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> poor_device_warnings;
  /// Whether the client should suppress warnings about a poor network.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> poor_network_warnings;
  /// Whether the port ranges are enabled.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> port_range;
  /// Whether the client should enable quality of service for media.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> quality_of_service;
  /// The maximum bit rate for all received video.
  /// String.
  std::optional<std::string> total_received_video_bit_rate_kb;
  /// Whether the client can use video.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> video;
  /// The bit rate for video.
  /// String.
  std::optional<std::string> video_bit_rate;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<MediaPolicies>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the media policies.
  struct Get {
    using Output = MediaPolicies;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<MediaPolicies>() noexcept;

}  // namespace ucwa
