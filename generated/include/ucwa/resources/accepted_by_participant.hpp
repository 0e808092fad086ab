// Made by ucwagen from acceptedByParticipant_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/role.hpp"
#include "ucwa/enumerations/source_network.hpp"
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
struct AcceptedByParticipant;
detail::Offers<1> offers(const AcceptedByParticipant*);

/// The participant who accepted an invitation that the user sent. This resource is present when an
/// outgoing invitation has completed with success. To find out whether the intended recipient
/// accepted, compare the contact of this participant with to of the invitation.
/// (acceptedByParticipant_ref.md)
struct UCWA_EXPORT AcceptedByParticipant : Resource {
  AcceptedByParticipant() noexcept;
  AcceptedByParticipant(const AcceptedByParticipant& other);
  AcceptedByParticipant(AcceptedByParticipant&& other) noexcept;
  AcceptedByParticipant& operator=(AcceptedByParticipant other) noexcept;
  ~AcceptedByParticipant();

  static constexpr std::string_view rel = "acceptedByParticipant";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// Whether the participant is anonymous.
  /// Boolean.
  std::optional<bool> anonymous;
  /// Whether the participant waits in the lobby.
  /// Boolean.
  std::optional<bool> in_lobby;
  /// Whether the participant is the user.
  /// Boolean.
  std::optional<bool> local;
  /// The display name of the participant.
  /// String.
  std::optional<std::string> name;
  /// Whether the participant is the organizer. The organizer can always join the meeting.
  /// Boolean.
  std::optional<bool> organizer;
  /// Another phone number of the participant, as a tel URI.
  /// String.
  std::optional<std::string> other_phone_number;
  /// The role of the participant in the online meeting.
  /// Role.
  Maybe<Open<Role>> role;
  /// The source network of the participant, such as SameEnterprise or PublicCloud.
  /// SourceNetwork.
  Maybe<Open<SourceNetwork>> source_network;
  /// The URI of the participant, such as sip:ben\@example.com.
  /// String.
  std::optional<std::string> uri;
  /// The work phone number of the participant, as a tel URI.
  /// String.
  std::optional<std::string> work_phone_number;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<AcceptedByParticipant>> self;  ///< The resource itself.
    /// A person or service with whom the user can communicate.
    Maybe<Link<Contact>> contact;
    /// The photo of a contact.
    Maybe<Link<ContactPhoto>> contact_photo;
    /// The availability and activity of a contact.
    Maybe<Link<ContactPresence>> contact_presence;
    /// A conversation of the user with one or more participants, in one or more modalities.
    Maybe<Link<Conversation>> conversation;
    /// Removes a participant from the online meeting.
    Maybe<Link<Eject>> eject;
    /// The user of the application.
    Maybe<Link<Me>> me;
    /// The use of application sharing by a participant.
    Maybe<Link<ParticipantApplicationSharing>> participant_application_sharing;
    /// The use of audio by a participant.
    Maybe<Link<ParticipantAudio>> participant_audio;
    /// The use of data collaboration by a participant.
    Maybe<Link<ParticipantDataCollaboration>> participant_data_collaboration;
    /// The use of instant messaging by a participant.
    Maybe<Link<ParticipantMessaging>> participant_messaging;
    /// The use of panoramic video by a participant.
    Maybe<Link<ParticipantPanoramicVideo>> participant_panoramic_video;
    /// The use of the main video by a participant.
    Maybe<Link<ParticipantVideo>> participant_video;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the participant who accepted the invitation.
  struct Get {
    using Output = AcceptedByParticipant;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<AcceptedByParticipant>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/contact_photo.hpp"
#include "ucwa/resources/eject.hpp"
