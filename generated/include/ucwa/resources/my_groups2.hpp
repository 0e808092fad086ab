// Made by ucwagen from myGroups2_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_callback_channel_error_forbidden.hpp"
#include "ucwa/errors/usual_and_forbidden_invalid_exchange_server_version.hpp"
#include "ucwa/resources/distribution_group.hpp"
#include "ucwa/resources/group.hpp"
#include "ucwa/resources/group2.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct DefaultGroup;
detail::Offers<1> offers(const DefaultGroup*);
struct DelegatesGroup;
detail::Offers<1> offers(const DelegatesGroup*);
struct DelegatorsGroup;
detail::Offers<1> offers(const DelegatorsGroup*);
struct DistributionGroup;
detail::Offers<1> offers(const DistributionGroup*);
struct Group;
detail::Offers<1> offers(const Group*);
struct Group2;
detail::Offers<13> offers(const Group2*);
struct MyOrganizationGroup;
detail::Offers<1> offers(const MyOrganizationGroup*);
struct PinnedGroup;
detail::Offers<1> offers(const PinnedGroup*);
struct MyGroups2;
detail::Offers<3> offers(const MyGroups2*);

/// The groups on the contact list of the user; groups can be added. Revision 2 adds POST. Send the
/// header X-MS-RequiresMinResourceVersion: 2. Each kind of group has its own link. See the article
/// Revisions.
/// (myGroups2_ref.md)
struct UCWA_EXPORT MyGroups2 : Resource {
  MyGroups2() noexcept;
  MyGroups2(const MyGroups2& other);
  MyGroups2(MyGroups2&& other) noexcept;
  MyGroups2& operator=(MyGroups2 other) noexcept;
  ~MyGroups2();

  static constexpr std::string_view rel = "myGroups";  ///< Its name on the wire.
  static constexpr int revision = 2;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 14> events{{
      {EventType::added, "group", Priority::high, "people"},
      {EventType::added, "defaultGroup", Priority::low, "people"},
      {EventType::added, "pinnedGroup", Priority::low, "people"},
      {EventType::added, "distributionGroup", Priority::high, "people"},
      {EventType::added, "delegatesGroup", Priority::high, "people"},
      {EventType::added, "delegatorsGroup", Priority::high, "people"},
      {EventType::added, "myOrganizationGroup", Priority::low, "people"},
      {EventType::updated, "delegatorsGroup", Priority::high, "people"},
      {EventType::updated, "myOrganizationGroup", Priority::low, "people"},
      {EventType::deleted, "group", Priority::high, "people"},
      {EventType::deleted, "defaultGroup", Priority::low, "people"},
      {EventType::deleted, "pinnedGroup", Priority::low, "people"},
      {EventType::deleted, "distributionGroup", Priority::high, "people"},
      {EventType::deleted, "delegatorsGroup", Priority::high, "people"},
  }};

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<MyGroups2>> self;  ///< The resource itself.
    /// The system-created group into which contacts are placed by default.
    Maybe<Link<DefaultGroup>> default_group;
    /// The group of contacts who are delegates of the user.
    Maybe<Link<DelegatesGroup>> delegates_group;
    /// The group of contacts who made the user their delegate.
    Maybe<Link<DelegatorsGroup>> delegators_group;
    /// A distribution group of Active Directory.
    std::vector<Link<DistributionGroup>> distribution_group;
    /// A group of contacts, created by the user.
    std::vector<Link<Group>> group;
    /// The group of the user's manager, peers and direct reports.
    Maybe<Link<MyOrganizationGroup>> my_organization_group;
    /// The group of the user's pinned and frequent contacts.
    Maybe<Link<PinnedGroup>> pinned_group;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Embedded resources.
  struct Embedded {
    /// A distribution group of Active Directory.
    std::vector<DistributionGroup> distribution_group;
    /// A group of contacts, created by the user.
    std::vector<Group> group;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The user may not access pending contacts.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the groups of the user.
  struct Get {
    using Output = MyGroups2;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), forbidden (403), too_many_groups (409).
  /// conflict here: The resource is in a state that does not allow the request.
  /// forbidden here: The user may not modify the contact list.
  /// forbidden here: The user may not access or set delegates.
  /// forbidden here: The user may not access or expand distribution groups.
  using PostError = errors::UsualAndCallbackChannelErrorForbidden;

  /// Creates a group. The server returns 204, and an added event of group follows.
  struct Post {
    using Output = Nothing;  ///< The result of a success.
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
class MyGroups2::Get::Builder : public detail::GetBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::GetBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Whether groups are embedded. By default they are embedded; with false the server returns links
  /// only.
  /// Boolean.
  Builder& expand(detail::Flag value) {
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
class MyGroups2::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The display name of the group.
  /// String, required, at most 256 characters.
  [[nodiscard]] Builder<Missing & ~1u> display_name(std::string_view value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "myGroups2 POST: call .display_name(...) before .build(): "
                  "the parameter 'displayName' is required");
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<MyGroups2>() noexcept;

}  // namespace ucwa
