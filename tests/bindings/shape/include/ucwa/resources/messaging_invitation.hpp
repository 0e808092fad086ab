#pragma once

#include <array>

#include "ucwa/enumerations/importance.hpp"
#include "ucwa/resources/participant.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Conversation;

/// What messagingInvitation is, in the words of its page. (messagingInvitation_ref.md:10)
struct UCWA_EXPORT MessagingInvitation : Resource {
  MessagingInvitation();
  MessagingInvitation(const MessagingInvitation& other);
  MessagingInvitation(MessagingInvitation&& other) noexcept;
  MessagingInvitation& operator=(MessagingInvitation other) noexcept;
  ~MessagingInvitation();

  static constexpr std::string_view rel = "messagingInvitation";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 2> scopes{Scope::conversations_initiate, Scope::conversations_receive};
  static constexpr std::array<EventInfo, 2> events{{
      {EventType::started, "messagingInvitation", Priority::high, "communication"},
      {EventType::completed, "messagingInvitation", Priority::high, "communication"},
  }};

  /// The words of the page. (messagingInvitation_ref.md:30)
  std::optional<std::string> direction;
  /// The words of the page. (messagingInvitation_ref.md:30)
  std::optional<std::string> operation_id;
  /// The words of the page. (messagingInvitation_ref.md:30)
  std::optional<Open<Importance>> importance;
  /// The words of the page. (messagingInvitation_ref.md:30)
  std::optional<std::string> subject;

  struct Links {
    std::optional<Link<MessagingInvitation>> self;  ///< This resource.
    std::optional<Link<Conversation>>
        conversation;  ///< The words of the page. (messagingInvitation_ref.md:40)
    std::vector<Link<Participant>>
        accepted_by_participant;  ///< The words of the page. (messagingInvitation_ref.md:40)
    OtherLinks other;             ///< Links that the page does not name.
  } links;

  struct Embedded {
    std::optional<Participant> from;  ///< The words of the page. (messagingInvitation_ref.md:41)
    std::vector<Participant>
        accepted_by_participant;  ///< The words of the page. (messagingInvitation_ref.md:41)
    Extra other;                  ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for GET.
  enum class GetError {
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    already_exists,                   ///< Conflict, 409, AlreadyExists
  };

  /// The words of the page. (messagingInvitation_ref.md:60)
  struct Get {
    using Output = MessagingInvitation;
    using Error = GetError;
    using Start = detail::PlainGet<Get>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<MessagingInvitation>() noexcept;
}

}  // namespace ucwa
