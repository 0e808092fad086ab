#pragma once

#include <array>

#include "ucwa/enumerations/direction.hpp"
#include "ucwa/enumerations/importance.hpp"
#include "ucwa/enumerations/invitation_state.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Cancel;
struct Conversation;
struct From;

/// What all invitations have in common, whatever medium they are about. On the wire it is
/// messagingInvitation, phoneAudioInvitation, audioVideoInvitation, onlineMeetingInvitation or
/// participantInvitation, each with more of its own.
/// (invitation_ref.md:1)
struct UCWA_EXPORT Invitation : Resource {
  /// @cond special_members
  Invitation() noexcept;
  Invitation(const Invitation& other);
  Invitation(Invitation&& other) noexcept;
  Invitation& operator=(Invitation other) noexcept;
  ~Invitation();
  /// @endcond

  static constexpr std::string_view rel = "invitation";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// Incoming or Outgoing, as seen by the user.
  /// Direction. (invitation_ref.md:15)
  Maybe<Open<Direction>> direction;
  /// How pressing the sender marked it: Normal, Urgent or Emergency.
  /// Importance. (invitation_ref.md:16)
  Maybe<Open<Importance>> importance;
  /// The id that the application gave when it started this; absent for what others started. Maximum
  /// length of 50 characters.
  /// String, at most 50 characters. (invitation_ref.md:17)
  std::optional<std::string> operation_id;
  /// How far it has come: Connecting until it is answered, then Connected, Declined, Failed or
  /// Cancelled.
  /// InvitationState. (invitation_ref.md:18)
  Maybe<Open<InvitationState>> state;
  /// What the talk is about, for display. Maximum length of 250 characters.
  /// String, at most 250 characters. (invitation_ref.md:19)
  std::optional<std::string> subject;
  /// Groups the messages and calls that belong to one exchange; the same id on both sides.
  /// String. (invitation_ref.md:20)
  std::optional<std::string> thread_id;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Invitation>> self;  ///< Where the resource is.
    /// Takes back an invitation of the user that nobody has answered yet.
    /// (invitation_ref.md:26)
    Maybe<Link<Cancel>> cancel;
    /// The view of the user on a talk with one or more people, whatever media it uses.
    /// (invitation_ref.md:27)
    Maybe<Link<Conversation>> conversation;
    /// The participant who sent an invitation.
    /// (invitation_ref.md:28)
    Maybe<Link<From>> from;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Invitation>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/cancel.hpp"
