// Made by ucwagen from session_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/session_state.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct ApplicationSharing;
detail::Offers<1> offers(const ApplicationSharing*);
struct AudioVideo;
detail::Offers<1> offers(const AudioVideo*);
struct Conversation;
detail::Offers<9> offers(const Conversation*);
struct DataCollaboration;
detail::Offers<1> offers(const DataCollaboration*);
struct PublishCallQualityFeedback;
detail::Offers<2> offers(const PublishCallQualityFeedback*);
struct Renegotiations;
detail::Offers<2> offers(const Renegotiations*);
struct Session;
detail::Offers<0> offers(const Session*);

/// A media session of a call. This page describes the members that all media sessions of a call
/// have. audioVideo leads to its session through audioVideoSession.
/// (session_ref.md)
struct UCWA_EXPORT Session : Resource {
  Session() noexcept;
  Session(const Session& other);
  Session(Session&& other) noexcept;
  Session& operator=(Session other) noexcept;
  ~Session();

  static constexpr std::string_view rel = "session";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// The remote endpoint of the session.
  /// String.
  std::optional<std::string> remote_endpoint;
  /// The context of the media session.
  /// String.
  std::optional<std::string> session_context;
  /// The state of the media session.
  /// SessionState.
  Maybe<Open<SessionState>> state;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Session>> self;  ///< The resource itself.
    /// Application sharing in a conversation.
    Maybe<Link<ApplicationSharing>> application_sharing;
    /// Audio and video in a conversation.
    Maybe<Link<AudioVideo>> audio_video;
    /// A conversation of the user with one or more participants, in one or more modalities.
    Maybe<Link<Conversation>> conversation;
    /// Data collaboration in a conversation.
    Maybe<Link<DataCollaboration>> data_collaboration;
    /// Publishes feedback on the quality of a call.
    Maybe<Link<PublishCallQualityFeedback>> publish_call_quality_feedback;
    /// The renegotiations of a media session.
    Maybe<Link<Renegotiations>> renegotiations;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Session>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/publish_call_quality_feedback.hpp"
#include "ucwa/resources/renegotiations.hpp"
