// Made by ucwagen from onlineMeetingInvitationCustomization_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

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

struct OnlineMeetingInvitationCustomization;
detail::Offers<1> offers(const OnlineMeetingInvitationCustomization*);

/// Recommended texts and addresses for invitations to online meetings. Use the values in an email
/// or calendar entry that invites people to a myOnlineMeeting.
/// (onlineMeetingInvitationCustomization_ref.md)
struct UCWA_EXPORT OnlineMeetingInvitationCustomization : Resource {
  OnlineMeetingInvitationCustomization() noexcept;
  OnlineMeetingInvitationCustomization(const OnlineMeetingInvitationCustomization& other);
  OnlineMeetingInvitationCustomization(OnlineMeetingInvitationCustomization&& other) noexcept;
  OnlineMeetingInvitationCustomization& operator=(OnlineMeetingInvitationCustomization other) noexcept;
  ~OnlineMeetingInvitationCustomization();

  static constexpr std::string_view rel = "onlineMeetingInvitationCustomization";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };

  /// The URL of the help page for people who use online meetings for the first time.
  /// String.
  std::optional<std::string> enterprise_help_url;
  /// The text for the end of the invitation.
  /// String.
  std::optional<std::string> invitation_footer_text;
  /// The URL of the default help page.
  /// String.
  std::optional<std::string> invitation_help_url;
  /// The URL of the page with legal information.
  /// String.
  std::optional<std::string> invitation_legal_url;
  /// The URL of the logo.
  /// String.
  std::optional<std::string> invitation_logo_url;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<OnlineMeetingInvitationCustomization>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the recommended values.
  struct Get {
    using Output = OnlineMeetingInvitationCustomization;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<OnlineMeetingInvitationCustomization>() noexcept;

}  // namespace ucwa
