// Made by ucwagen from onlineMeetingInvitation_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/conversation_modality_type.hpp"
#include "ucwa/enumerations/direction.hpp"
#include "ucwa/enumerations/importance.hpp"
#include "ucwa/enumerations/invitation_state.hpp"
#include "ucwa/errors/usual_and_bad_request_invalid_exchange_server_version_not_found_parameter_validation_failure_unsupported_media_type.hpp"
#include "ucwa/resources/participant.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/external_resource.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Accept;
detail::Offers<2> offers(const Accept*);
struct Cancel;
detail::Offers<2> offers(const Cancel*);
struct Contact;
detail::Offers<1> offers(const Contact*);
struct Conversation;
detail::Offers<9> offers(const Conversation*);
struct Decline;
detail::Offers<2> offers(const Decline*);
struct From;
detail::Offers<1> offers(const From*);
struct OnBehalfOf;
detail::Offers<1> offers(const OnBehalfOf*);
struct OnlineMeetingInvitation;
detail::Offers<1> offers(const OnlineMeetingInvitation*);

/// An attempt to enter a meeting, made by the user or asked for by somebody else. Outgoing, it
/// comes from joinOnlineMeeting or startOnlineMeeting, and stays Connecting while the user waits in
/// the lobby. Incoming, somebody used addParticipant to bring the user into a meeting; it then
/// offers accept and decline. It completes with Success once the user is inside, or with Failure
/// and a reason. Media are joined afterwards through the conversation.
/// (onlineMeetingInvitation_ref.md)
struct UCWA_EXPORT OnlineMeetingInvitation : Resource {
  OnlineMeetingInvitation() noexcept;
  OnlineMeetingInvitation(const OnlineMeetingInvitation& other);
  OnlineMeetingInvitation(OnlineMeetingInvitation&& other) noexcept;
  OnlineMeetingInvitation& operator=(OnlineMeetingInvitation other) noexcept;
  ~OnlineMeetingInvitation();

  static constexpr std::string_view rel = "onlineMeetingInvitation";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::started, "onlineMeetingInvitation", Priority::high, "communication"},
      {EventType::updated, "onlineMeetingInvitation", Priority::high, "communication"},
      {EventType::completed, "onlineMeetingInvitation", Priority::high, "communication"},
  }};

  /// Name under which a guest takes part; must be given by guests and left out by signed-in users.
  /// String, at most 250 characters.
  std::optional<std::string> anonymous_display_name;
  /// The media that the meeting offers.
  /// Array of ConversationModalityType.
  std::optional<std::vector<Open<ConversationModalityType>>> available_modalities;
  /// Incoming or Outgoing, as seen by the user.
  /// Direction.
  Maybe<Open<Direction>> direction;
  /// How pressing the sender marked it: Normal, Urgent or Emergency.
  /// Importance.
  Maybe<Open<Importance>> importance;
  /// Address of the meeting to enter.
  /// String.
  std::optional<std::string> online_meeting_uri;
  /// The text sent along, as a link with a data URI.
  /// ExternalResource.
  std::optional<ExternalResource> message;
  /// The id that the application gave when it started this; absent for what others started.
  /// String, at most 50 characters.
  std::optional<std::string> operation_id;
  /// How far it has come: Connecting until it is answered, then Connected, Declined, Failed or
  /// Cancelled.
  /// InvitationState.
  Maybe<Open<InvitationState>> state;
  /// What the talk is about, for display.
  /// String, at most 250 characters.
  std::optional<std::string> subject;
  /// Groups the messages and calls that belong to one exchange; the same id on both sides.
  /// String.
  std::optional<std::string> thread_id;
  /// URI of the person or number that was called at first, even if somebody else answers.
  /// String.
  std::optional<std::string> to;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What the resource leads to. An absent link: not allowed now.
  struct Links {
    Maybe<Link<OnlineMeetingInvitation>> self;  ///< Where the resource is.
    /// Accepts an incoming invitation.
    Maybe<Link<Accept>> accept;
    /// The contact who in the end accepted an invitation that came in.
    Maybe<Link<Contact>> accepted_by_contact;
    /// Takes back an invitation of the user that nobody has answered yet.
    Maybe<Link<Cancel>> cancel;
    /// The view of the user on a talk with one or more people, whatever media it uses.
    Maybe<Link<Conversation>> conversation;
    /// Turns down an incoming invitation, with a reason if wanted.
    Maybe<Link<Decline>> decline;
    /// The participant who sent an invitation.
    Maybe<Link<From>> from;
    /// The contact in whose name somebody else sent the invitation.
    Maybe<Link<OnBehalfOf>> on_behalf_of;
    /// The contact for whom an invitation was meant at first.
    Maybe<Link<Contact>> to;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Resources that travel within this one.
  struct Embedded {
    /// The participant who sent an invitation.
    std::optional<Participant> from;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), bad_request (400), cannot_redirect (410),
  /// conflict (409), invalid_exchange_server_version (500), not_found (404),
  /// parameter_validation_failure (400), too_many_groups (409), unsupported_media_type (415).
  using GetError = errors::UsualAndBadRequestInvalidExchangeServerVersionNotFoundParameterValidationFailureUnsupportedMediaType;

  /// Fetches the invitation as it stands now.
  struct Get {
    using Output = OnlineMeetingInvitation;  ///< What a success gives.
    using Error = GetError;  ///< What a failure can be.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<OnlineMeetingInvitation>() noexcept;

}  // namespace ucwa

// Last, for they may include this header: what its links and operations lead to.
#include "ucwa/resources/accept.hpp"
#include "ucwa/resources/cancel.hpp"
#include "ucwa/resources/decline.hpp"
