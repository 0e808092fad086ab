// Made by ucwagen from userAcknowledged_ref.md.
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

struct UserAcknowledged;
detail::Offers<0> offers(const UserAcknowledged*);

/// Reports that the user has acknowledged the conversation. The link belongs to conversation. No
/// operation is documented.
/// (userAcknowledged_ref.md)
struct UCWA_EXPORT UserAcknowledged : Resource {
  UserAcknowledged() noexcept;
  UserAcknowledged(const UserAcknowledged& other);
  UserAcknowledged(UserAcknowledged&& other) noexcept;
  UserAcknowledged& operator=(UserAcknowledged other) noexcept;
  ~UserAcknowledged();

  static constexpr std::string_view rel = "userAcknowledged";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::conversations_receive,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<UserAcknowledged>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<UserAcknowledged>() noexcept;

}  // namespace ucwa
