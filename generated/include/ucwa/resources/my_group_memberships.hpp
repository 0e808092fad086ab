// Made by ucwagen from myGroupMemberships_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_forbidden_invalid_exchange_server_version.hpp"
#include "ucwa/resources/my_group_membership.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct MyGroupMemberships;
detail::Offers<1> offers(const MyGroupMemberships*);

/// The group memberships of the user's contacts. In this revision the collection is read-only;
/// revision 2 can change it.
/// (myGroupMemberships_ref.md)
struct UCWA_EXPORT MyGroupMemberships : Resource {
  MyGroupMemberships() noexcept;
  MyGroupMemberships(const MyGroupMemberships& other);
  MyGroupMemberships(MyGroupMemberships&& other) noexcept;
  MyGroupMemberships& operator=(MyGroupMemberships other) noexcept;
  ~MyGroupMemberships();

  static constexpr std::string_view rel = "myGroupMemberships";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<MyGroupMemberships>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Embedded resources.
  struct Embedded {
    /// The membership of a contact in a group.
    std::vector<MyGroupMembership> my_group_membership;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The user may not access pending contacts.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the memberships of one group or of all groups.
  struct Get {
    using Output = MyGroupMemberships;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// Builds the request. Missing has a bit for each required parameter that was not set yet.
template <unsigned Missing>
class MyGroupMemberships::Get::Builder : public detail::GetBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::GetBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The ID of the group whose memberships are wanted.
  /// String, at most 256 characters.
  Builder& group_id(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Get>, InvalidParameter> build() const {
    return this->template finish<Get>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<MyGroupMemberships>() noexcept;

}  // namespace ucwa
