// Made by ucwagen from myGroupMemberships2_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_callback_channel_error_conflict_limit_exceeded_forbidden_forbidden_limit_exceeded_migration_in_progre_a6d54aec.hpp"
#include "ucwa/errors/usual_and_forbidden_invalid_exchange_server_version_operation_not_supported.hpp"
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

struct MyGroupMembership;
detail::Offers<1> offers(const MyGroupMembership*);
struct MyGroupMemberships2;
detail::Offers<3> offers(const MyGroupMemberships2*);

/// The group memberships of the user's contacts; memberships can be added. Revision 2 adds POST,
/// which adds a contact to a group, and removeContactFromAllGroups, which removes a contact from
/// the contact list. Send the header X-MS-RequiresMinResourceVersion: 2. See the article Revisions.
/// (myGroupMemberships2_ref.md)
struct UCWA_EXPORT MyGroupMemberships2 : Resource {
  MyGroupMemberships2() noexcept;
  MyGroupMemberships2(const MyGroupMemberships2& other);
  MyGroupMemberships2(MyGroupMemberships2&& other) noexcept;
  MyGroupMemberships2& operator=(MyGroupMemberships2 other) noexcept;
  ~MyGroupMemberships2();

  static constexpr std::string_view rel = "myGroupMemberships";  ///< Its name on the wire.
  static constexpr int revision = 2;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<MyGroupMemberships2>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Embedded resources.
  struct Embedded {
    /// The membership of a contact in a group.
    std::vector<MyGroupMembership> my_group_membership;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), operation_not_supported (403),
  /// too_many_groups (409).
  /// forbidden here: The user may not access pending contacts.
  /// operation_not_supported here: The memberships of myOrganizationGroup cannot be fetched.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersionOperationNotSupported;

  /// Fetches the memberships of one group or of all groups.
  struct Get {
    using Output = MyGroupMemberships2;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), conflict_limit_exceeded (409), forbidden (403),
  /// forbidden_limit_exceeded (403), migration_in_progress (500), operation_not_supported (403),
  /// too_many_groups (409).
  /// already_exists here: The operation conflicts with something that already exists.
  /// conflict here: The service, the resource or this part of the API is not supported.
  /// forbidden here: The user may not modify the contact list.
  /// forbidden here: The user may not access or set delegates.
  /// forbidden here: The user may not access or expand distribution groups.
  /// operation_not_supported here: A contact cannot be added to myOrganizationGroup.
  using PostError = errors::UsualAndCallbackChannelErrorConflictLimitExceededForbiddenForbiddenLimitExceededMigrationInProgressOperationNotSupported;

  /// Adds a contact to a group. The server returns 201 with the new membership.
  struct Post {
    using Output = MyGroupMembership;  ///< The result of a success.
    using Error = PostError;  ///< The documented errors.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<1>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// Builds the request. Missing has a bit for each required parameter that was not set yet.
template <unsigned Missing>
class MyGroupMemberships2::Get::Builder : public detail::GetBuilder<Builder<Missing>> {
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

/// Builds the request. Missing has a bit for each required parameter that was not set yet.
template <unsigned Missing>
class MyGroupMemberships2::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The URI of the contact.
  /// String, required, at most 250 characters.
  [[nodiscard]] Builder<Missing & ~1u> contact_uri(std::string_view value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// The ID of the group.
  /// String, at most 256 characters.
  Builder& group_id(std::string_view value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// Sends all parameters in the query that the page allows there.
  Builder& query() {
    this->draft_.use_query();
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "myGroupMemberships2 POST: call .contact_uri(...) before .build(): "
                  "the parameter 'contactUri' is required");
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<MyGroupMemberships2>() noexcept;

}  // namespace ucwa
