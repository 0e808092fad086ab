// Made by ucwagen from invitation_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/direction.hpp"
#include "ucwa/enumerations/importance.hpp"
#include "ucwa/enumerations/invitation_state.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Cancel;
detail::Offers<2> offers(const Cancel*);
struct Conversation;
detail::Offers<9> offers(const Conversation*);
struct From;
detail::Offers<1> offers(const From*);
struct Invitation;
detail::Offers<0> offers(const Invitation*);

/// The properties and links that all kinds of invitations have in common. The kinds of invitations
/// are messagingInvitation, phoneAudioInvitation, audioVideoInvitation, onlineMeetingInvitation and
/// participantInvitation.
/// (invitation_ref.md)
struct UCWA_EXPORT Invitation : Resource {
  Invitation() noexcept;
  Invitation(const Invitation& other);
  Invitation(Invitation&& other) noexcept;
  Invitation& operator=(Invitation other) noexcept;
  ~Invitation();

  static constexpr std::string_view rel = "invitation";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// Whether the user is the recipient (Incoming) or the sender (Outgoing).
  /// Direction.
  Maybe<Open<Direction>> direction;
  /// The importance of the invitation.
  /// Importance.
  Maybe<Open<Importance>> importance;
  /// The operation ID that the application supplied.
  /// String, at most 50 characters.
  std::optional<std::string> operation_id;
  /// The state of the invitation, for example Connecting.
  /// InvitationState.
  Maybe<Open<InvitationState>> state;
  /// The subject of the invitation.
  /// String, at most 250 characters.
  std::optional<std::string> subject;
  /// The ID of the conversation thread.
  /// String.
  std::optional<std::string> thread_id;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Invitation>> self;  ///< The resource itself.
    /// Cancels an outgoing invitation.
    Maybe<Link<Cancel>> cancel;
    /// A conversation of the user with one or more participants, in one or more modalities.
    Maybe<Link<Conversation>> conversation;
    /// The participant who sent an invitation.
    Maybe<Link<From>> from;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Invitation>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/cancel.hpp"
