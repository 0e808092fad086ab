// Made by ucwagen from turnOffCallForwarding_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_callback_channel_error_forbidden.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct TurnOffCallForwarding;
detail::Offers<2> offers(const TurnOffCallForwarding*);

/// Turns off call forwarding. The link is present if the user can restore the default settings.
/// Then calls ring the work number, and unanswered calls go to voicemail.
/// (turnOffCallForwarding_ref.md)
struct UCWA_EXPORT TurnOffCallForwarding : Resource {
  TurnOffCallForwarding() noexcept;
  TurnOffCallForwarding(const TurnOffCallForwarding& other);
  TurnOffCallForwarding(TurnOffCallForwarding&& other) noexcept;
  TurnOffCallForwarding& operator=(TurnOffCallForwarding other) noexcept;
  ~TurnOffCallForwarding();

  static constexpr std::string_view rel = "turnOffCallForwarding";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<TurnOffCallForwarding>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), forbidden (403), too_many_groups (409).
  using PostError = errors::UsualAndCallbackChannelErrorForbidden;

  /// Turns call forwarding off. The server returns 204.
  struct Post {
    using Output = Nothing;  ///< The result of a success.
    using Error = PostError;  ///< The documented errors.
    using Start = detail::PlainBuilder<Post>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<TurnOffCallForwarding>() noexcept;

}  // namespace ucwa
