#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Contact;
struct Conversation;

/// What participant is, in the words of its page. (participant_ref.md:10)
struct UCWA_EXPORT Participant : Resource {
  Participant();
  Participant(const Participant& other);
  Participant(Participant&& other) noexcept;
  Participant& operator=(Participant other) noexcept;
  ~Participant();

  static constexpr std::string_view rel = "participant";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 2> scopes{Scope::conversations_initiate, Scope::conversations_receive};
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "participant", Priority::medium, "conversation"},
  }};

  /// The words of the page. (participant_ref.md:30)
  std::optional<std::string> name;
  /// The words of the page. (participant_ref.md:30)
  std::optional<std::string> uri;

  struct Links {
    std::optional<Link<Participant>> self;           ///< This resource.
    std::optional<Link<Contact>> contact;            ///< The words of the page. (participant_ref.md:40)
    std::optional<Link<Conversation>> conversation;  ///< The words of the page. (participant_ref.md:40)
    OtherLinks other;                                ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for GET.
  enum class GetError {
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    already_exists,                   ///< Conflict, 409, AlreadyExists
  };

  /// The words of the page. (participant_ref.md:60)
  struct Get {
    using Output = Participant;
    using Error = GetError;
    using Start = detail::PlainGet<Get>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Participant>() noexcept;
}

}  // namespace ucwa
