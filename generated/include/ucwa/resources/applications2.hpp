// Made by ucwagen from applications2_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/already_exists_callback_channel_error_conflict_forbidden_too_many_groups.hpp"
#include "ucwa/errors/already_exists_conflict_invalid_exchange_server_version_too_many_groups.hpp"
#include "ucwa/resources/application.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Application;
detail::Offers<9> offers(const Application*);
struct Applications2;
detail::Offers<3> offers(const Applications2*);

/// Where an application is created, with the power to list those that the user runs already.
/// Revision 2 adds GET and knows type and instanceId; requests that need these carry the header
/// X-MS-RequiresMinResourceVersion: 2.
/// (applications2_ref.md)
struct UCWA_EXPORT Applications2 : Resource {
  Applications2() noexcept;
  Applications2(const Applications2& other);
  Applications2(Applications2&& other) noexcept;
  Applications2& operator=(Applications2 other) noexcept;
  ~Applications2();

  static constexpr std::string_view rel = "applications";  ///< Its name on the wire.
  static constexpr int revision = 2;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 0> scopes{};

  /// What the resource leads to. An absent link: not allowed now.
  struct Links {
    Maybe<Link<Applications2>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Resources that travel within this one.
  struct Embedded {
    /// The signed-in application: the root from which everything else is reached.
    std::vector<Application> application;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::AlreadyExistsConflictInvalidExchangeServerVersionTooManyGroups;

  /// Fetches the applications that the user runs.
  struct Get {
    using Output = Applications2;  ///< What a success gives.
    using Error = GetError;  ///< What a failure can be.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for POST: already_exists (409), callback_channel_error (500), conflict
  /// (409), forbidden (403), too_many_groups (409).
  /// forbidden here: Policy denies this user applications on mobile devices.
  using PostError = errors::AlreadyExistsCallbackChannelErrorConflictForbiddenTooManyGroups;

  /// Creates the application and answers 201 with it, or 200 with the running one where instanceId is
  /// known already.
  struct Post {
    using Output = Application;  ///< What a success gives.
    using Error = PostError;  ///< What a failure can be.
    using Start = detail::PlainBuilder<Post>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Applications2>() noexcept;

}  // namespace ucwa
