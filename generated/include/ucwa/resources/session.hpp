#pragma once

#include <array>

#include "ucwa/enumerations/session_state.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct ApplicationSharing;
struct AudioVideo;
struct Conversation;
struct DataCollaboration;
struct PublishCallQualityFeedback;
struct Renegotiations;

/// What all media sessions have in common. A call links to it as audioVideoSession, with further
/// links to take it off hold.
/// (session_ref.md:1)
struct UCWA_EXPORT Session : Resource {
  /// @cond special_members
  Session() noexcept;
  Session(const Session& other);
  Session(Session&& other) noexcept;
  Session& operator=(Session other) noexcept;
  ~Session();
  /// @endcond

  static constexpr std::string_view rel = "session";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// The device of the other side that answered; several may ring at once.
  /// String. (session_ref.md:15)
  std::optional<std::string> remote_endpoint;
  /// The id that the application gave to the media session, for matching.
  /// String. (session_ref.md:16)
  std::optional<std::string> session_context;
  /// Whether the session is being set up, established or on hold.
  /// SessionState. (session_ref.md:17)
  Maybe<Open<SessionState>> state;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Session>> self;  ///< Where the resource is.
    /// The screen sharing of a conversation.
    /// (session_ref.md:23)
    Maybe<Link<ApplicationSharing>> application_sharing;
    /// The audio and video of a conversation.
    /// (session_ref.md:24)
    Maybe<Link<AudioVideo>> audio_video;
    /// The view of the user on a talk with one or more people, whatever media it uses.
    /// (session_ref.md:25)
    Maybe<Link<Conversation>> conversation;
    /// The whiteboard, poll and slide sharing of a conversation.
    /// (session_ref.md:26)
    Maybe<Link<DataCollaboration>> data_collaboration;
    /// Sends a report on the quality of a call.
    /// (session_ref.md:27)
    Maybe<Link<PublishCallQualityFeedback>> publish_call_quality_feedback;
    /// Where a change of media within a session is asked for.
    /// (session_ref.md:28)
    Maybe<Link<Renegotiations>> renegotiations;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Session>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/publish_call_quality_feedback.hpp"
#include "ucwa/resources/renegotiations.hpp"
