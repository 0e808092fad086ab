// Made by ucwagen from root_ref.md.
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

struct Redirect;
detail::Offers<1> offers(const Redirect*);
struct User;
detail::Offers<1> offers(const User*);
struct Xframe;
detail::Offers<1> offers(const Xframe*);
struct Root;
detail::Offers<1> offers(const Root*);

/// The entry point of the API, which Autodiscover finds. Autodiscover finds the resource at
/// LyncDiscoverInternal or LyncDiscover in the user's domain. Follow user, or redirect if that link
/// is present instead. xframe is for web applications. See the article Discovery.
/// (root_ref.md)
struct UCWA_EXPORT Root : Resource {
  Root() noexcept;
  Root(const Root& other);
  Root(Root&& other) noexcept;
  Root& operator=(Root other) noexcept;
  ~Root();

  static constexpr std::string_view rel = "root";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 0> scopes{};

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Root>> self;  ///< The resource itself.
    /// The address of another server, which the application must use from then on.
    Maybe<Link<Redirect>> redirect;
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

  /// Fetches the links of the entry point. The request needs no token.
  struct Get {
    using Output = Root;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Root>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/xframe.hpp"
