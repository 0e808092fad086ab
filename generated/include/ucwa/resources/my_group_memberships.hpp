#pragma once

#include <array>

#include "ucwa/resources/my_group_membership.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Who is in which group of the user. It is for reading in this revision; the second one can change
/// it.
/// (myGroupMemberships_ref.md:1)
struct UCWA_EXPORT MyGroupMemberships : Resource {
  /// @cond special_members
  MyGroupMemberships() noexcept;
  MyGroupMemberships(const MyGroupMemberships& other);
  MyGroupMemberships(MyGroupMemberships&& other) noexcept;
  MyGroupMemberships& operator=(MyGroupMemberships other) noexcept;
  ~MyGroupMemberships();
  /// @endcond

  static constexpr std::string_view rel = "myGroupMemberships";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<MyGroupMemberships>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// The fact that one contact is in one group.
    /// (myGroupMemberships_ref.md:20)
    std::vector<MyGroupMembership> my_group_membership;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Policy keeps this user away from the contact list.
    /// (myGroupMemberships_ref.md:52)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (myGroupMemberships_ref.md:54)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (myGroupMemberships_ref.md:55)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (myGroupMemberships_ref.md:56)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (myGroupMemberships_ref.md:57)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (myGroupMemberships_ref.md:58)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the pairs of contact and group, for one group or for all.
  /// (myGroupMemberships_ref.md:30)
  struct Get {
    using Output = MyGroupMemberships;  ///< What a success gives.
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
class MyGroupMemberships::Get::Builder : public detail::GetBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::GetBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Id of the group whose members are wanted. Left out, all groups are taken. Maximum length of 256
  /// characters.
  /// String, at most 256 characters. (myGroupMemberships_ref.md:38)
  Builder& group_id(std::string_view value) {
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
UCWA_EXPORT const Type& type_of<MyGroupMemberships>() noexcept;
}

}  // namespace ucwa
