#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Participant;

/// Everybody who takes part in a conversation. Leaders and attendees together; lobby holds those
/// not yet let in. Events tell of each who comes and goes, so fetch it only after a resync.
/// (participants_ref.md:1)
struct UCWA_EXPORT Participants : Resource {
  /// @cond special_members
  Participants() noexcept;
  Participants(const Participants& other);
  Participants(Participants&& other) noexcept;
  Participants& operator=(Participants other) noexcept;
  ~Participants();
  /// @endcond

  static constexpr std::string_view rel = "participants";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Participants>> self;  ///< Where the resource is.
    /// Somebody who takes part in a conversation.
    /// (participants_ref.md:19)
    std::vector<Link<Participant>> participant;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Participants>() noexcept;
}

}  // namespace ucwa
