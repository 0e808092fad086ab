#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Those who are typing a chat message at this moment. It has no operation: what there is to know
/// comes in its added and deleted events, each with the participant as its link. A participant
/// drops out a few seconds after the last setIsTyping.
/// (typingParticipants_ref.md:1)
struct UCWA_EXPORT TypingParticipants : Resource {
  /// @cond special_members
  TypingParticipants() noexcept;
  TypingParticipants(const TypingParticipants& other);
  TypingParticipants(TypingParticipants&& other) noexcept;
  TypingParticipants& operator=(TypingParticipants other) noexcept;
  ~TypingParticipants();
  /// @endcond

  static constexpr std::string_view rel = "typingParticipants";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 2> events{{
      {EventType::added, "participant", Priority::high, "conversation"},
      {EventType::deleted, "participant", Priority::high, "conversation"},
  }};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<TypingParticipants>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<TypingParticipants>() noexcept;
}

}  // namespace ucwa
