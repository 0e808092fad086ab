#pragma once

#include <array>

#include "ucwa/enumerations/role.hpp"
#include "ucwa/enumerations/source_network.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Admit;
struct Contact;
struct ContactPhoto;
struct ContactPresence;
struct Conversation;
struct Demote;
struct Eject;
struct Me;
struct ParticipantApplicationSharing;
struct ParticipantAudio;
struct ParticipantDataCollaboration;
struct ParticipantMessaging;
struct ParticipantPanoramicVideo;
struct ParticipantVideo;
struct Promote;
struct Reject;

/// Somebody who takes part in a conversation. The passing counterpart of contact: it holds role and
/// powers in this conversation and is gone when the person leaves. Its links are what the user may
/// do with the person, such as admit or promote; for each medium in use there is a resource such as
/// participantAudio. The title of a link to it is the name or the telephone number to show, if
/// known.
/// (participant_ref.md:1)
struct UCWA_EXPORT Participant : Resource {
  /// @cond special_members
  Participant() noexcept;
  Participant(const Participant& other);
  Participant(Participant&& other) noexcept;
  Participant& operator=(Participant other) noexcept;
  ~Participant();
  /// @endcond

  static constexpr std::string_view rel = "participant";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "participant", Priority::high, "conversation"},
      {EventType::updated, "participant", Priority::high, "conversation"},
      {EventType::deleted, "participant", Priority::high, "conversation"},
  }};

  /// True for somebody who joined without signing in.
  /// Boolean. (participant_ref.md:15)
  std::optional<bool> anonymous;
  /// True while the person waits in the lobby; admit or reject are then offered to leaders.
  /// Boolean. (participant_ref.md:16)
  std::optional<bool> in_lobby;
  /// True for the user, false for all others.
  /// Boolean. (participant_ref.md:17)
  std::optional<bool> local;
  /// Name to display for the participant.
  /// String. (participant_ref.md:18)
  std::optional<std::string> name;
  /// True for the person whose meeting it is; the organizer always gets in.
  /// Boolean. (participant_ref.md:19)
  std::optional<bool> organizer;
  /// A further telephone number of the participant, as a tel URI.
  /// String. (participant_ref.md:20)
  std::optional<std::string> other_phone_number;
  /// Whether the participant leads the meeting or only attends.
  /// Role. (participant_ref.md:21)
  Maybe<Open<Role>> role;
  /// Where the participant comes from: the user's own company, a federated one, or a public network.
  /// SourceNetwork. (participant_ref.md:22)
  Maybe<Open<SourceNetwork>> source_network;
  /// SIP or tel address of the participant.
  /// String. (participant_ref.md:23)
  std::optional<std::string> uri;
  /// Business telephone number of the participant, as a tel URI.
  /// String. (participant_ref.md:24)
  std::optional<std::string> work_phone_number;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Participant>> self;  ///< Where the resource is.
    /// Lets somebody in from the lobby.
    /// (participant_ref.md:31)
    Maybe<Link<Admit>> admit;
    /// A person, bot, phone or other service that the user can get in touch with.
    /// (participant_ref.md:32)
    Maybe<Link<Contact>> contact;
    /// The picture of a contact.
    /// (participant_ref.md:33)
    Maybe<Link<ContactPhoto>> contact_photo;
    /// Whether a contact is available, and doing what.
    /// (participant_ref.md:34)
    Maybe<Link<ContactPresence>> contact_presence;
    /// The view of the user on a talk with one or more people, whatever media it uses.
    /// (participant_ref.md:35)
    Maybe<Link<Conversation>> conversation;
    /// Makes a leader of the meeting an attendee.
    /// (participant_ref.md:36)
    Maybe<Link<Demote>> demote;
    /// Removes a participant from the meeting.
    /// (participant_ref.md:37)
    Maybe<Link<Eject>> eject;
    /// The signed-in user.
    /// (participant_ref.md:38)
    Maybe<Link<Me>> me;
    /// The part that one participant has in sharing; there while that medium is in use.
    /// (participant_ref.md:39)
    Maybe<Link<ParticipantApplicationSharing>> participant_application_sharing;
    /// The part that one participant has in the sound; there while that medium is in use.
    /// (participant_ref.md:40)
    Maybe<Link<ParticipantAudio>> participant_audio;
    /// The part that one participant has in whiteboards, polls and slides; there while that medium is
    /// in use.
    /// (participant_ref.md:41)
    Maybe<Link<ParticipantDataCollaboration>> participant_data_collaboration;
    /// The part that one participant has in the chat; there while that medium is in use.
    /// (participant_ref.md:42)
    Maybe<Link<ParticipantMessaging>> participant_messaging;
    /// The part that one participant has in the all-around video; there while that medium is in use.
    /// (participant_ref.md:43)
    Maybe<Link<ParticipantPanoramicVideo>> participant_panoramic_video;
    /// The part that one participant has in the main video; there while that medium is in use.
    /// (participant_ref.md:44)
    Maybe<Link<ParticipantVideo>> participant_video;
    /// Makes an attendee of the meeting a leader.
    /// (participant_ref.md:45)
    Maybe<Link<Promote>> promote;
    /// Turns away somebody who waits in the lobby.
    /// (participant_ref.md:46)
    Maybe<Link<Reject>> reject;
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
    /// (participant_ref.md:186)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (participant_ref.md:187)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (participant_ref.md:188)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (participant_ref.md:189)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (participant_ref.md:190)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the participant with what the user may do with that person.
  /// (participant_ref.md:170)
  struct Get {
    using Output = Participant;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Participant>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/admit.hpp"
#include "ucwa/resources/contact_photo.hpp"
#include "ucwa/resources/demote.hpp"
#include "ucwa/resources/eject.hpp"
#include "ucwa/resources/promote.hpp"
#include "ucwa/resources/reject.hpp"
