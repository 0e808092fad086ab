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
  ApplicationSharing();
  ApplicationSharing(const ApplicationSharing& other);
  ApplicationSharing(ApplicationSharing&& other) noexcept;
  ApplicationSharing& operator=(ApplicationSharing other) noexcept;
  ~ApplicationSharing();

  static constexpr std::string_view rel = "applicationSharing";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "applicationSharing", Priority::high, "conversation"},
  }};

  /// Where this medium stands, from Connecting by way of Connected to Disconnected.
  /// CallState. (applicationSharing_ref.md:15)
  std::optional<Open<CallState>> state;

  struct Links {
    std::optional<Link<ApplicationSharing>> self;
    /// The participant whose screen or program is being shared just now.
    /// (applicationSharing_ref.md:22)
    std::optional<Link<Participant>> application_sharer;
    /// The view of the user on a talk with one or more people, whatever media it uses.
    /// (applicationSharing_ref.md:23)
    std::optional<Link<Conversation>> conversation;
    /// Tells the server why a call ended or failed.
    /// (applicationSharing_ref.md:24)
    std::optional<Link<ReportMediaDiagnostics>> report_media_diagnostics;
    OtherLinks other;  ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;

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
    using Output = ApplicationSharing;
    using Error = GetError;
    using Start = detail::PlainGet<Get>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ApplicationSharing>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/report_media_diagnostics.hpp"
