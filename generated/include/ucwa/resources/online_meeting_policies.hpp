#pragma once

#include <array>

#include "ucwa/enumerations/generic_policy.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// What the administrator permits in the meetings of the user. Look here before scheduling: a
/// meeting that goes against a policy can be refused.
/// (onlineMeetingPolicies_ref.md:1)
struct UCWA_EXPORT OnlineMeetingPolicies : Resource {
  /// @cond special_members
  OnlineMeetingPolicies() noexcept;
  OnlineMeetingPolicies(const OnlineMeetingPolicies& other);
  OnlineMeetingPolicies(OnlineMeetingPolicies&& other) noexcept;
  OnlineMeetingPolicies& operator=(OnlineMeetingPolicies other) noexcept;
  ~OnlineMeetingPolicies();
  /// @endcond

  static constexpr std::string_view rel = "onlineMeetingPolicies";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// Whether the user may choose if names are spoken.
  /// GenericPolicy. (onlineMeetingPolicies_ref.md:15)
  Maybe<Open<GenericPolicy>> entry_exit_announcement;
  /// Whether people from outside the company may record.
  /// GenericPolicy. (onlineMeetingPolicies_ref.md:16)
  Maybe<Open<GenericPolicy>> external_user_meeting_recording;
  /// Whether people of the company may record.
  /// GenericPolicy. (onlineMeetingPolicies_ref.md:17)
  Maybe<Open<GenericPolicy>> meeting_recording;
  /// How many people can be invited before the user should be warned that it is a large meeting.
  /// Int32. (onlineMeetingPolicies_ref.md:18)
  std::optional<std::int32_t> meeting_size;
  /// Whether people may be let in by telephone.
  /// GenericPolicy. (onlineMeetingPolicies_ref.md:19)
  Maybe<Open<GenericPolicy>> phone_user_admission;
  /// Whether meetings may use sound over the network.
  /// GenericPolicy. (onlineMeetingPolicies_ref.md:20)
  Maybe<Open<GenericPolicy>> voip_audio;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<OnlineMeetingPolicies>> self;  ///< Where the resource is.
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
    /// (onlineMeetingPolicies_ref.md:56)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (onlineMeetingPolicies_ref.md:57)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (onlineMeetingPolicies_ref.md:58)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (onlineMeetingPolicies_ref.md:59)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (onlineMeetingPolicies_ref.md:60)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the policies for meetings.
  /// (onlineMeetingPolicies_ref.md:40)
  struct Get {
    using Output = OnlineMeetingPolicies;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<OnlineMeetingPolicies>() noexcept;
}

}  // namespace ucwa
