// Made by ucwagen from redirect_ref.md.
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

struct User;
detail::Offers<1> offers(const User*);
struct Xframe;
detail::Offers<1> offers(const Xframe*);
struct Redirect;
detail::Offers<1> offers(const Redirect*);

/// The address of another server, which the application must use from then on. The server returns
/// this resource if it does not have all the information about the user, for example if the user's
/// account is online while the application contacted an on-premises server. Send all further
/// requests to the server to which user leads. That server can ask for credentials again. Before
/// the application follows the link, it must check that it trusts the address. See the article
/// Discovery.
/// (redirect_ref.md)
struct UCWA_EXPORT Redirect : Resource {
  Redirect() noexcept;
  Redirect(const Redirect& other);
  Redirect(Redirect&& other) noexcept;
  Redirect& operator=(Redirect other) noexcept;
  ~Redirect();

  static constexpr std::string_view rel = "redirect";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 0> scopes{};

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Redirect>> self;  ///< The resource itself.
    /// The entry point for signing in with user credentials.
    Maybe<Link<User>> user;
    /// The cross-domain frame for web applications.
    Maybe<Link<Xframe>> xframe;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the link to the server of the user.
  struct Get {
    using Output = Redirect;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Redirect>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/xframe.hpp"
