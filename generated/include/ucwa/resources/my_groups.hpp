#pragma once

#include <array>

#include "ucwa/resources/distribution_group.hpp"
#include "ucwa/resources/group.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct DefaultGroup;
struct DelegatesGroup;
struct DelegatorsGroup;
struct DistributionGroup;
struct Group;
struct MyOrganizationGroup;
struct PinnedGroup;

/// All groups of contacts that the user has. It is for reading in this revision; the second one can
/// add groups. It holds groups of every kind, each under its own rel.
/// (myGroups_ref.md:1)
struct UCWA_EXPORT MyGroups : Resource {
  /// @cond special_members
  MyGroups() noexcept;
  MyGroups(const MyGroups& other);
  MyGroups(MyGroups&& other) noexcept;
  MyGroups& operator=(MyGroups other) noexcept;
  ~MyGroups();
  /// @endcond

  static constexpr std::string_view rel = "myGroups";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that tell of it.
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

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<MyGroups>> self;  ///< Where the resource is.
    /// The group that holds all contacts who were put into no other.
    /// (myGroups_ref.md:20)
    Maybe<Link<DefaultGroup>> default_group;
    /// Those whom the user lets make and take calls in the user's name.
    /// (myGroups_ref.md:21)
    Maybe<Link<DelegatesGroup>> delegates_group;
    /// Those in whose name the user may make and take calls.
    /// (myGroups_ref.md:22)
    Maybe<Link<DelegatorsGroup>> delegators_group;
    /// A mailing list of the company, used as a group of contacts.
    /// (myGroups_ref.md:23)
    std::vector<Link<DistributionGroup>> distribution_group;
    /// A contact group of the user's own making.
    /// (myGroups_ref.md:24)
    std::vector<Link<Group>> group;
    /// The people around the user in the company: manager, peers and reports.
    /// (myGroups_ref.md:25)
    Maybe<Link<MyOrganizationGroup>> my_organization_group;
    /// The favourites of the user, pinned by hand or talked to most.
    /// (myGroups_ref.md:26)
    Maybe<Link<PinnedGroup>> pinned_group;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// A mailing list of the company, used as a group of contacts.
    /// (myGroups_ref.md:27)
    std::vector<DistributionGroup> distribution_group;
    /// A contact group of the user's own making.
    /// (myGroups_ref.md:28)
    std::vector<Group> group;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Policy keeps this user away from the contact list.
    /// (myGroups_ref.md:314)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (myGroups_ref.md:316)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (myGroups_ref.md:317)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (myGroups_ref.md:318)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (myGroups_ref.md:319)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (myGroups_ref.md:320)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the groups, embedded unless expand is false.
  /// (myGroups_ref.md:292)
  struct Get {
    using Output = MyGroups;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// The request in the making. Missing has a bit for each required parameter that is not given yet.
template <unsigned Missing>
class MyGroups::Get::Builder : public detail::GetBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::GetBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// False to get bare links instead of embedded groups. Left out, groups are embedded.
  /// Boolean. (myGroups_ref.md:300)
  Builder& expand(detail::Flag value) {
    this->draft_.set(0, value);
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Get>, InvalidParameter> build() const {
    return this->template finish<Get>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<MyGroups>() noexcept;
}

}  // namespace ucwa
