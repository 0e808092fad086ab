// Made by ucwagen from typingParticipants_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

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

struct TypingParticipants;
detail::Offers<0> offers(const TypingParticipants*);

/// The participants who are typing a message. The resource has no operations; its added and deleted
/// events show who is typing. A participant who does not repeat setIsTyping is removed after a
/// short time.
/// (typingParticipants_ref.md)
struct UCWA_EXPORT TypingParticipants : Resource {
  TypingParticipants() noexcept;
  TypingParticipants(const TypingParticipants& other);
  TypingParticipants(TypingParticipants&& other) noexcept;
  TypingParticipants& operator=(TypingParticipants other) noexcept;
  ~TypingParticipants();

  static constexpr std::string_view rel = "typingParticipants";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 2> events{{
      {EventType::added, "participant", Priority::high, "conversation"},
      {EventType::deleted, "participant", Priority::high, "conversation"},
  }};

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<TypingParticipants>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<TypingParticipants>() noexcept;

}  // namespace ucwa
