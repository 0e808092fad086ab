#pragma once

#include <array>

#include "ucwa/enumerations/call_state.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Conversation;
struct Participant;
struct ReportMediaDiagnostics;

/// The screen sharing of a conversation. It tells that a screen or program is being shared, and
/// applicationSharer by whom; the picture itself is not available here. Use it to tell the user,
/// who may ask for the content by other ways.
/// (applicationSharing_ref.md:1)
struct UCWA_EXPORT ApplicationSharing : Resource {
  /// @cond special_members
  ApplicationSharing() noexcept;
  ApplicationSharing(const ApplicationSharing& other);
  ApplicationSharing(ApplicationSharing&& other) noexcept;
  ApplicationSharing& operator=(ApplicationSharing other) noexcept;
  ~ApplicationSharing();
  /// @endcond

  static constexpr std::string_view rel = "applicationSharing";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "applicationSharing", Priority::high, "conversation"},
  }};

  /// Where this medium stands, from Connecting by way of Connected to Disconnected.
  /// CallState. (applicationSharing_ref.md:15)
  Maybe<Open<CallState>> state;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ApplicationSharing>> self;  ///< Where the resource is.
    /// The participant whose screen or program is being shared just now.
    /// (applicationSharing_ref.md:22)
    Maybe<Link<Participant>> application_sharer;
    /// The view of the user on a talk with one or more people, whatever media it uses.
    /// (applicationSharing_ref.md:23)
    Maybe<Link<Conversation>> conversation;
    /// Tells the server why a call ended or failed.
    /// (applicationSharing_ref.md:24)
    Maybe<Link<ReportMediaDiagnostics>> report_media_diagnostics;
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
    /// (applicationSharing_ref.md:89)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (applicationSharing_ref.md:90)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (applicationSharing_ref.md:91)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (applicationSharing_ref.md:92)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (applicationSharing_ref.md:93)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the state of screen sharing in the conversation.
  /// (applicationSharing_ref.md:73)
  struct Get {
    using Output = ApplicationSharing;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ApplicationSharing>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/report_media_diagnostics.hpp"
