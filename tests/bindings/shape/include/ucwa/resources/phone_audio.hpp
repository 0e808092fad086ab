#pragma once

#include <array>

#include "ucwa/enumerations/call_state.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct AddPhoneAudio;
struct Conversation;

/// The telephone part of a conversation.
/// @see phoneAudio, phoneAudio_ref.md:5
struct UCWA_EXPORT PhoneAudio : Resource {
  PhoneAudio();
  PhoneAudio(const PhoneAudio& other);
  PhoneAudio(PhoneAudio&& other) noexcept;
  PhoneAudio& operator=(PhoneAudio other) noexcept;
  ~PhoneAudio();

  static constexpr std::string_view rel = "phoneAudio";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 2> scopes{Scope::conversations_initiate, Scope::conversations_receive};
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "phoneAudio", Priority::high, "conversation"},
  }};

  /// The state of the modality. (phoneAudio_ref.md:32)
  std::optional<Open<CallState>> state;

  struct Links {
    std::optional<Link<PhoneAudio>> self;                ///< This resource.
    std::optional<Link<AddPhoneAudio>> add_phone_audio;  ///< Adds the telephone. (phoneAudio_ref.md:45)
    std::optional<Link<Conversation>> conversation;      ///< The conversation. (phoneAudio_ref.md:46)
    OtherLinks other;                                    ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for GET.
  enum class GetError {
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    already_exists,                   ///< Conflict, 409, AlreadyExists
    conflict,                         ///< Conflict, 409
  };

  /// Reads the resource. (phoneAudio_ref.md:110)
  struct Get {
    using Output = PhoneAudio;
    using Error = GetError;
    using Start = detail::PlainGet<Get>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<PhoneAudio>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/add_phone_audio.hpp"
