#pragma once

#include <array>

#include "ucwa/enumerations/direction.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/external_resource.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Answer;
struct Conversation;
struct Dismiss;
struct Session;

/// A change of media within a running sharing session. It shows in the event channel alone. One
/// that the other side began offers answer and dismiss; to begin one, POST an SDP offer to
/// renegotiations of the session.
/// (applicationSharingRenegotiation_ref.md:1)
struct UCWA_EXPORT ApplicationSharingRenegotiation : Resource {
  /// @cond special_members
  ApplicationSharingRenegotiation() noexcept;
  ApplicationSharingRenegotiation(const ApplicationSharingRenegotiation& other);
  ApplicationSharingRenegotiation(ApplicationSharingRenegotiation&& other) noexcept;
  ApplicationSharingRenegotiation& operator=(ApplicationSharingRenegotiation other) noexcept;
  ~ApplicationSharingRenegotiation();
  /// @endcond

  static constexpr std::string_view rel = "applicationSharingRenegotiation";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::started, "applicationSharingRenegotiation", Priority::high, "communication"},
  }};

  /// Incoming if the other side asked for the change, Outgoing if the application did.
  /// Direction. (applicationSharingRenegotiation_ref.md:15)
  Maybe<Open<Direction>> direction;
  /// The final SDP answer, as a link with a data URI of type application/sdp.
  /// ExternalResource. (applicationSharingRenegotiation_ref.md:16)
  std::optional<ExternalResource> media_answer;
  /// The SDP offer, as a link with a data URI of type application/sdp.
  /// ExternalResource. (applicationSharingRenegotiation_ref.md:17)
  std::optional<ExternalResource> media_offer;
  /// The id that the application gave when it asked for this; absent if the other side did.
  /// String. (applicationSharingRenegotiation_ref.md:18)
  std::optional<std::string> operation_id;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ApplicationSharingRenegotiation>> self;  ///< Where the resource is.
    /// Sends the answer to a new media offer within a running session.
    /// (applicationSharingRenegotiation_ref.md:25)
    Maybe<Link<Answer>> answer;
    /// One media session of a call, with one device of the other side or with the meeting.
    /// (applicationSharingRenegotiation_ref.md:26)
    Maybe<Link<Session>> audio_video_session;
    /// The view of the user on a talk with one or more people, whatever media it uses.
    /// (applicationSharingRenegotiation_ref.md:27)
    Maybe<Link<Conversation>> conversation;
    /// Turns down a proposed change of media within a running session.
    /// (applicationSharingRenegotiation_ref.md:28)
    Maybe<Link<Dismiss>> dismiss;
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
    /// (applicationSharingRenegotiation_ref.md:93)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (applicationSharingRenegotiation_ref.md:94)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (applicationSharingRenegotiation_ref.md:95)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (applicationSharingRenegotiation_ref.md:96)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (applicationSharingRenegotiation_ref.md:97)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches offer and answer of the change.
  /// (applicationSharingRenegotiation_ref.md:77)
  struct Get {
    using Output = ApplicationSharingRenegotiation;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ApplicationSharingRenegotiation>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/answer.hpp"
#include "ucwa/resources/dismiss.hpp"
