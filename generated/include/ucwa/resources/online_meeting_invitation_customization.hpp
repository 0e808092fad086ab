#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Texts and addresses of the company to put into meeting invitations. For the mail or calendar
/// entry by which the application invites people to a myOnlineMeeting.
/// (onlineMeetingInvitationCustomization_ref.md:1)
struct UCWA_EXPORT OnlineMeetingInvitationCustomization : Resource {
  /// @cond special_members
  OnlineMeetingInvitationCustomization() noexcept;
  OnlineMeetingInvitationCustomization(const OnlineMeetingInvitationCustomization& other);
  OnlineMeetingInvitationCustomization(OnlineMeetingInvitationCustomization&& other) noexcept;
  OnlineMeetingInvitationCustomization& operator=(OnlineMeetingInvitationCustomization other) noexcept;
  ~OnlineMeetingInvitationCustomization();
  /// @endcond

  static constexpr std::string_view rel = "onlineMeetingInvitationCustomization";  ///< Its name on the wire.
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

  /// Web address of the company's own help for people new to meetings.
  /// String. (onlineMeetingInvitationCustomization_ref.md:15)
  std::optional<std::string> enterprise_help_url;
  /// Text to put at the end of an invitation.
  /// String. (onlineMeetingInvitationCustomization_ref.md:16)
  std::optional<std::string> invitation_footer_text;
  /// Web address of general help, to put into an invitation.
  /// String. (onlineMeetingInvitationCustomization_ref.md:17)
  std::optional<std::string> invitation_help_url;
  /// Web address of legal remarks, to put into an invitation.
  /// String. (onlineMeetingInvitationCustomization_ref.md:18)
  std::optional<std::string> invitation_legal_url;
  /// Web address of the company's logo, to put into an invitation.
  /// String. (onlineMeetingInvitationCustomization_ref.md:19)
  std::optional<std::string> invitation_logo_url;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<OnlineMeetingInvitationCustomization>> self;  ///< Where the resource is.
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
    /// (onlineMeetingInvitationCustomization_ref.md:55)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (onlineMeetingInvitationCustomization_ref.md:56)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (onlineMeetingInvitationCustomization_ref.md:57)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (onlineMeetingInvitationCustomization_ref.md:58)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (onlineMeetingInvitationCustomization_ref.md:59)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the texts and addresses.
  /// (onlineMeetingInvitationCustomization_ref.md:39)
  struct Get {
    using Output = OnlineMeetingInvitationCustomization;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<OnlineMeetingInvitationCustomization>() noexcept;
}

}  // namespace ucwa
