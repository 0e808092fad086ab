// Made by ucwagen from localParticipant_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/role.hpp"
#include "ucwa/enumerations/source_network.hpp"
#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Contact;
detail::Offers<1> offers(const Contact*);
struct ContactPhoto;
detail::Offers<1> offers(const ContactPhoto*);
struct ContactPresence;
detail::Offers<1> offers(const ContactPresence*);
struct Conversation;
detail::Offers<9> offers(const Conversation*);
struct Eject;
detail::Offers<2> offers(const Eject*);
struct Me;
detail::Offers<1> offers(const Me*);
struct ParticipantApplicationSharing;
detail::Offers<1> offers(const ParticipantApplicationSharing*);
struct ParticipantAudio;
detail::Offers<1> offers(const ParticipantAudio*);
struct ParticipantDataCollaboration;
detail::Offers<1> offers(const ParticipantDataCollaboration*);
struct ParticipantMessaging;
detail::Offers<1> offers(const ParticipantMessaging*);
struct ParticipantPanoramicVideo;
detail::Offers<1> offers(const ParticipantPanoramicVideo*);
struct ParticipantVideo;
detail::Offers<1> offers(const ParticipantVideo*);
struct LocalParticipant;
detail::Offers<1> offers(const LocalParticipant*);

/// The user, as one of the participants of a conversation. It tells the user's own role, on which
/// the links of the conversation and of the other participants depend: a leader may admit, promote,
/// mute and eject. It lives as long as the user is in the conversation.
/// (localParticipant_ref.md)
struct UCWA_EXPORT LocalParticipant : Resource {
  LocalParticipant() noexcept;
  LocalParticipant(const LocalParticipant& other);
  LocalParticipant(LocalParticipant&& other) noexcept;
  LocalParticipant& operator=(LocalParticipant other) noexcept;
  ~LocalParticipant();

  static constexpr std::string_view rel = "localParticipant";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "localParticipant", Priority::high, "conversation"},
      {EventType::updated, "localParticipant", Priority::high, "conversation"},
      {EventType::deleted, "localParticipant", Priority::high, "conversation"},
  }};

  /// True for somebody who joined without signing in.
  /// Boolean.
  std::optional<bool> anonymous;
  /// True while the person waits in the lobby; admit or reject are then offered to leaders.
  /// Boolean.
  std::optional<bool> in_lobby;
  /// True for the user, false for all others.
  /// Boolean.
  std::optional<bool> local;
  /// Name to display for the participant.
  /// String.
  std::optional<std::string> name;
  /// True for the person whose meeting it is; the organizer always gets in.
  /// Boolean.
  std::optional<bool> organizer;
  /// A further telephone number of the participant, as a tel URI.
  /// String.
  std::optional<std::string> other_phone_number;
  /// Whether the participant leads the meeting or only attends.
  /// Role.
  Maybe<Open<Role>> role;
  /// Where the participant comes from: the user's own company, a federated one, or a public network.
  /// SourceNetwork.
  Maybe<Open<SourceNetwork>> source_network;
  /// SIP or tel address of the participant.
  /// String.
  std::optional<std::string> uri;
  /// Business telephone number of the participant, as a tel URI.
  /// String.
  std::optional<std::string> work_phone_number;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What the resource leads to. An absent link: not allowed now.
  struct Links {
    Maybe<Link<LocalParticipant>> self;  ///< Where the resource is.
    /// A person, bot, phone or other service that the user can get in touch with.
    Maybe<Link<Contact>> contact;
    /// The picture of a contact.
    Maybe<Link<ContactPhoto>> contact_photo;
    /// Whether a contact is available, and doing what.
    Maybe<Link<ContactPresence>> contact_presence;
    /// The view of the user on a talk with one or more people, whatever media it uses.
    Maybe<Link<Conversation>> conversation;
    /// Removes a participant from the meeting.
    Maybe<Link<Eject>> eject;
    /// The signed-in user.
    Maybe<Link<Me>> me;
    /// The part that one participant has in sharing; there while that medium is in use.
    Maybe<Link<ParticipantApplicationSharing>> participant_application_sharing;
    /// The part that one participant has in the sound; there while that medium is in use.
    Maybe<Link<ParticipantAudio>> participant_audio;
    /// The part that one participant has in whiteboards, polls and slides; there while that medium is
    /// in use.
    Maybe<Link<ParticipantDataCollaboration>> participant_data_collaboration;
    /// The part that one participant has in the chat; there while that medium is in use.
    Maybe<Link<ParticipantMessaging>> participant_messaging;
    /// The part that one participant has in the all-around video; there while that medium is in use.
    Maybe<Link<ParticipantPanoramicVideo>> participant_panoramic_video;
    /// The part that one participant has in the main video; there while that medium is in use.
    Maybe<Link<ParticipantVideo>> participant_video;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the user as a participant.
  struct Get {
    using Output = LocalParticipant;  ///< What a success gives.
    using Error = GetError;  ///< What a failure can be.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<LocalParticipant>() noexcept;

}  // namespace ucwa

// Last, for they may include this header: what its links and operations lead to.
#include "ucwa/resources/contact_photo.hpp"
#include "ucwa/resources/eject.hpp"
