// Made by ucwagen from applicationSharingRenegotiation_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/direction.hpp"
#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/external_resource.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Answer;
detail::Offers<2> offers(const Answer*);
struct Conversation;
detail::Offers<9> offers(const Conversation*);
struct Dismiss;
detail::Offers<2> offers(const Dismiss*);
struct Session;
detail::Offers<0> offers(const Session*);
struct ApplicationSharingRenegotiation;
detail::Offers<1> offers(const ApplicationSharingRenegotiation*);

/// A renegotiation of the media of an application sharing session. The server sends this resource
/// only in the event channel. If the remote party started the renegotiation, the resource has the
/// links answer and dismiss. To start a renegotiation, the application sends an SDP offer to
/// renegotiations.
/// (applicationSharingRenegotiation_ref.md)
struct UCWA_EXPORT ApplicationSharingRenegotiation : Resource {
  ApplicationSharingRenegotiation() noexcept;
  ApplicationSharingRenegotiation(const ApplicationSharingRenegotiation& other);
  ApplicationSharingRenegotiation(ApplicationSharingRenegotiation&& other) noexcept;
  ApplicationSharingRenegotiation& operator=(ApplicationSharingRenegotiation other) noexcept;
  ~ApplicationSharingRenegotiation();

  static constexpr std::string_view rel = "applicationSharingRenegotiation";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::started, "applicationSharingRenegotiation", Priority::high, "communication"},
  }};

  /// Whether the renegotiation is incoming or outgoing.
  /// Direction.
  Maybe<Open<Direction>> direction;
  /// The final SDP answer, as a link whose href is a data URI.
  /// ExternalResource.
  std::optional<ExternalResource> media_answer;
  /// The SDP offer, as a link whose href is a data URI.
  /// ExternalResource.
  std::optional<ExternalResource> media_offer;
  /// The ID of the operation that started the renegotiation.
  /// String.
  std::optional<std::string> operation_id;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<ApplicationSharingRenegotiation>> self;  ///< The resource itself.
    /// Answers the media offer of a renegotiation.
    Maybe<Link<Answer>> answer;
    /// A media session of an audio/video call.
    Maybe<Link<Session>> audio_video_session;
    /// A conversation of the user with one or more participants, in one or more modalities.
    Maybe<Link<Conversation>> conversation;
    /// Rejects the media offer of a renegotiation.
    Maybe<Link<Dismiss>> dismiss;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the media offer and the media answer of the renegotiation.
  struct Get {
    using Output = ApplicationSharingRenegotiation;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<ApplicationSharingRenegotiation>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/answer.hpp"
#include "ucwa/resources/dismiss.hpp"
