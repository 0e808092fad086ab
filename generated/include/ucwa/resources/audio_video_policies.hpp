// Made by ucwagen from audioVideoPolicies_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/generic_policy.hpp"
#include "ucwa/enumerations/mute_status.hpp"
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

struct AudioVideoPolicies;
detail::Offers<1> offers(const AudioVideoPolicies*);

/// The audio and video policies that apply to the application. A link of audioVideo leads to this
/// resource. For other policies, see policies and mediaPolicies.
/// (audioVideoPolicies_ref.md)
struct UCWA_EXPORT AudioVideoPolicies : Resource {
  AudioVideoPolicies() noexcept;
  AudioVideoPolicies(const AudioVideoPolicies& other);
  AudioVideoPolicies(AudioVideoPolicies&& other) noexcept;
  AudioVideoPolicies& operator=(AudioVideoPolicies other) noexcept;
  ~AudioVideoPolicies();

  static constexpr std::string_view rel = "audioVideoPolicies";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// Whether the audio of the organizer is muted when the organizer joins a scheduled online meeting.
  /// Only organizers have this setting.
  /// MuteStatus.
  Maybe<Open<MuteStatus>> join_scheduled_online_meeting;
  /// Whether multiview video is enabled.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> multi_view;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<AudioVideoPolicies>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the audio and video policies.
  struct Get {
    using Output = AudioVideoPolicies;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<AudioVideoPolicies>() noexcept;

}  // namespace ucwa
