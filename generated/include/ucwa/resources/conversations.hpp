// Made by ucwagen from conversations_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Conversation;
detail::Offers<9> offers(const Conversation*);
struct Conversations;
detail::Offers<1> offers(const Conversations*);

/// The current conversations of the user. Each link conversation leads to one conversation.
/// (conversations_ref.md)
struct UCWA_EXPORT Conversations : Resource {
  Conversations() noexcept;
  Conversations(const Conversations& other);
  Conversations(Conversations&& other) noexcept;
  Conversations& operator=(Conversations other) noexcept;
  ~Conversations();

  static constexpr std::string_view rel = "conversations";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Conversations>> self;  ///< The resource itself.
    /// A conversation of the user with one or more participants, in one or more modalities.
    std::vector<Link<Conversation>> conversation;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the current conversations.
  struct Get {
    using Output = Conversations;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Conversations>() noexcept;

}  // namespace ucwa
