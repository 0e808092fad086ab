// Made by ucwagen from applicationSharing_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/call_state.hpp"
#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Conversation;
detail::Offers<9> offers(const Conversation*);
struct Participant;
detail::Offers<1> offers(const Participant*);
struct ReportMediaDiagnostics;
detail::Offers<2> offers(const ReportMediaDiagnostics*);
struct ApplicationSharing;
detail::Offers<1> offers(const ApplicationSharing*);

/// Application sharing in a conversation. The API supports neither viewing nor sharing of content.
/// An application can show that a program or a screen is being shared; applicationSharer is the
/// participant who shares. The resource is absent while no program or screen is shared.
/// (applicationSharing_ref.md)
struct UCWA_EXPORT ApplicationSharing : Resource {
  ApplicationSharing() noexcept;
  ApplicationSharing(const ApplicationSharing& other);
  ApplicationSharing(ApplicationSharing&& other) noexcept;
  ApplicationSharing& operator=(ApplicationSharing other) noexcept;
  ~ApplicationSharing();

  static constexpr std::string_view rel = "applicationSharing";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "applicationSharing", Priority::high, "conversation"},
  }};

  /// The state of the modality, for example Connected.
  /// CallState.
  Maybe<Open<CallState>> state;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<ApplicationSharing>> self;  ///< The resource itself.
    /// The participant whose program or screen is being shared.
    Maybe<Link<Participant>> application_sharer;
    /// A conversation of the user with one or more participants, in one or more modalities.
    Maybe<Link<Conversation>> conversation;
    /// Reports media diagnostics of a call.
    Maybe<Link<ReportMediaDiagnostics>> report_media_diagnostics;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the application sharing modality of the conversation.
  struct Get {
    using Output = ApplicationSharing;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<ApplicationSharing>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/report_media_diagnostics.hpp"
