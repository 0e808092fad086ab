#pragma once

#include <array>

#include "ucwa/resources/my_group_membership.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct MyGroupMembership;

/// Who is in which group of the user, with the power to add and remove. Revision 2 adds POST, which
/// puts a contact into a group, and removeContactFromAllGroups, which takes one off the contact
/// list. Requests need the header X-MS-RequiresMinResourceVersion: 2.
/// (myGroupMemberships2_ref.md:1)
struct UCWA_EXPORT MyGroupMemberships2 : Resource {
  /// @cond special_members
  MyGroupMemberships2() noexcept;
  MyGroupMemberships2(const MyGroupMemberships2& other);
  MyGroupMemberships2(MyGroupMemberships2&& other) noexcept;
  MyGroupMemberships2& operator=(MyGroupMemberships2 other) noexcept;
  ~MyGroupMemberships2();
  /// @endcond

  static constexpr std::string_view rel = "myGroupMemberships";  ///< Its name on the wire.
  static constexpr int revision = 2;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<MyGroupMemberships2>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// The fact that one contact is in one group.
    /// (myGroupMemberships2_ref.md:20)
    std::vector<MyGroupMembership> my_group_membership;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The group of delegators does not give away its members here.
    /// (myGroupMemberships2_ref.md:56)
    operation_not_supported,  ///< Forbidden, 403, OperationNotSupported
    /// Policy keeps this user away from the contact list.
    /// (myGroupMemberships2_ref.md:58)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (myGroupMemberships2_ref.md:60)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (myGroupMemberships2_ref.md:61)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (myGroupMemberships2_ref.md:62)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (myGroupMemberships2_ref.md:63)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (myGroupMemberships2_ref.md:64)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the pairs of contact and group, for one group or for all.
  /// (myGroupMemberships2_ref.md:34)
  struct Get {
    using Output = MyGroupMemberships2;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for POST.
  enum class PostError {
    /// The contact list is being moved to another store and cannot be changed now; try again later.
    /// (myGroupMemberships2_ref.md:175)
    migration_in_progress,  ///< ServiceFailure, 500, MigrationInProgress
    /// The contact stands in that group already.
    /// (myGroupMemberships2_ref.md:176)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// Members of a distribution group are managed elsewhere, not through this API.
    /// (myGroupMemberships2_ref.md:178)
    forbidden,  ///< Forbidden, 403
    /// Nobody can be added to the group of delegators by hand.
    /// (myGroupMemberships2_ref.md:182)
    operation_not_supported,  ///< Forbidden, 403, OperationNotSupported
    /// The user has the most delegates allowed, 25.
    /// (myGroupMemberships2_ref.md:184)
    forbidden_limit_exceeded,  ///< Forbidden, 403, LimitExceeded
    /// The contact list is full; unless configured otherwise it holds 250 contacts.
    /// (myGroupMemberships2_ref.md:185)
    conflict_limit_exceeded,  ///< Conflict, 409, LimitExceeded
    /// The resource cannot take this request in its present state; fetch it and look at its links.
    /// (myGroupMemberships2_ref.md:186)
    conflict,  ///< Conflict, 409
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (myGroupMemberships2_ref.md:188)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// The user has as many groups as the server permits; delete one first.
    /// (myGroupMemberships2_ref.md:189)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (myGroupMemberships2_ref.md:190)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Puts the contact into the group, and on the contact list if need be; answers 201 with the pair.
  /// (myGroupMemberships2_ref.md:147)
  struct Post {
    using Output = MyGroupMembership;  ///< What a success gives.
    using Error = PostError;  ///< What the page documents besides.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<1>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// The request in the making. Missing has a bit for each required parameter that is not given yet.
template <unsigned Missing>
class MyGroupMemberships2::Get::Builder : public detail::GetBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::GetBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Id of the group whose members are wanted. Left out, all groups are taken. Maximum length of 256
  /// characters.
  /// String, at most 256 characters. (myGroupMemberships2_ref.md:42)
  Builder& group_id(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Get>, InvalidParameter> build() const {
    return this->template finish<Get>();
  }
};

/// The request in the making. Missing has a bit for each required parameter that is not given yet.
template <unsigned Missing>
class MyGroupMemberships2::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// SIP URI of the person to put into the group. Maximum length of 250 characters.
  /// String, required, at most 250 characters. (myGroupMemberships2_ref.md:162)
  [[nodiscard]] Builder<Missing & ~1u> contact_uri(std::string_view value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// Id of the group to put the person into. Maximum length of 256 characters.
  /// String, at most 256 characters. (myGroupMemberships2_ref.md:163)
  Builder& group_id(std::string_view value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// Sends the parameters in the query that the page allows there.
  Builder& query() {
    this->draft_.use_query();
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "myGroupMemberships2 POST: call .contact_uri(...) before .build(): "
                  "the parameter 'contactUri' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<MyGroupMemberships2>() noexcept;
}

}  // namespace ucwa
