// Made by ucwagen from onlineMeetingPolicies_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/generic_policy.hpp"
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

struct OnlineMeetingPolicies;
detail::Offers<1> offers(const OnlineMeetingPolicies*);

/// The policies for the online meetings of the user. The policies apply to the meetings in
/// myOnlineMeetings.
/// (onlineMeetingPolicies_ref.md)
struct UCWA_EXPORT OnlineMeetingPolicies : Resource {
  OnlineMeetingPolicies() noexcept;
  OnlineMeetingPolicies(const OnlineMeetingPolicies& other);
  OnlineMeetingPolicies(OnlineMeetingPolicies&& other) noexcept;
  OnlineMeetingPolicies& operator=(OnlineMeetingPolicies other) noexcept;
  ~OnlineMeetingPolicies();

  static constexpr std::string_view rel = "onlineMeetingPolicies";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };

  /// Whether the user can turn attendance announcements on and off.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> entry_exit_announcement;
  /// Whether external users can record meetings.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> external_user_meeting_recording;
  /// Whether internal users can record meetings.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> meeting_recording;
  /// The largest number of invited participants for which no warning is shown.
  /// Int32.
  std::optional<std::int32_t> meeting_size;
  /// Whether meetings can be joined by phone.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> phone_user_admission;
  /// Whether the user can schedule meetings with VoIP audio.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> voip_audio;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<OnlineMeetingPolicies>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the policies for online meetings.
  struct Get {
    using Output = OnlineMeetingPolicies;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<OnlineMeetingPolicies>() noexcept;

}  // namespace ucwa
