// Made by ucwagen from participants_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Participant;
detail::Offers<1> offers(const Participant*);
struct Participants;
detail::Offers<0> offers(const Participants*);

/// The participants of a conversation. The collection contains the leaders and the attendees.
/// (participants_ref.md)
struct UCWA_EXPORT Participants : Resource {
  Participants() noexcept;
  Participants(const Participants& other);
  Participants(Participants&& other) noexcept;
  Participants& operator=(Participants other) noexcept;
  ~Participants();

  static constexpr std::string_view rel = "participants";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::conversations_receive,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Participants>> self;  ///< The resource itself.
    /// A participant in a conversation.
    std::vector<Link<Participant>> participant;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Participants>() noexcept;

}  // namespace ucwa
