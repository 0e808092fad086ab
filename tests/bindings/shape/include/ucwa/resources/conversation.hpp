#pragma once

#include <array>

#include "ucwa/enumerations/call_state.hpp"
#include "ucwa/enumerations/modality_type.hpp"
#include "ucwa/runtime/box.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Messaging;
struct PhoneAudio;

/// What conversation is, in the words of its page. (conversation_ref.md:10)
struct UCWA_EXPORT Conversation : Resource {
  Conversation();
  Conversation(const Conversation& other);
  Conversation(Conversation&& other) noexcept;
  Conversation& operator=(Conversation other) noexcept;
  ~Conversation();

  static constexpr std::string_view rel = "conversation";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 2> scopes{Scope::conversations_initiate, Scope::conversations_receive};
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "conversation", Priority::high, "communication"},
      {EventType::updated, "conversation", Priority::high, "communication"},
      {EventType::deleted, "conversation", Priority::high, "communication"},
  }};

  /// The words of the page. (conversation_ref.md:30)
  std::optional<Open<CallState>> state;
  /// The words of the page. (conversation_ref.md:30)
  std::optional<std::string> subject;
  /// The words of the page. (conversation_ref.md:30)
  std::optional<std::vector<Open<ModalityType>>> active_modalities;

  struct Links {
    std::optional<Link<Conversation>> self;       ///< This resource.
    std::optional<Link<PhoneAudio>> phone_audio;  ///< The words of the page. (conversation_ref.md:40)
    std::optional<Link<Messaging>> messaging;     ///< The words of the page. (conversation_ref.md:40)
    OtherLinks other;                             ///< Links that the page does not name.
  } links;

  struct Embedded {
    Box<Conversation> parent;  ///< The words of the page. (conversation_ref.md:41)
    Extra other;               ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for GET.
  enum class GetError {
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    already_exists,                   ///< Conflict, 409, AlreadyExists
    conflict,                         ///< Conflict, 409
    cannot_redirect,                  ///< Gone, 410, CannotRedirect
  };

  /// The words of the page. (conversation_ref.md:60)
  struct Get {
    using Output = Conversation;
    using Error = GetError;
    using Start = detail::PlainGet<Get>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for DELETE.
  enum class DeleteError {
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// The words of the page. (conversation_ref.md:60)
  struct Delete {
    using Output = Nothing;
    using Error = DeleteError;
    using Start = detail::PlainBuilder<Delete>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Conversation>() noexcept;
}

}  // namespace ucwa
