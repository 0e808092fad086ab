#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct MyContactsAndGroupsSubscription;

/// Turns events about the contact list on, or keeps them coming. Call it after sign-in, and again
/// whenever myContactsAndGroupsSubscription is updated because it will soon run out.
/// (startOrRefreshSubscriptionToContactsAndGroups_ref.md:1)
struct UCWA_EXPORT StartOrRefreshSubscriptionToContactsAndGroups : Resource {
  /// @cond special_members
  StartOrRefreshSubscriptionToContactsAndGroups() noexcept;
  StartOrRefreshSubscriptionToContactsAndGroups(const StartOrRefreshSubscriptionToContactsAndGroups& other);
  StartOrRefreshSubscriptionToContactsAndGroups(StartOrRefreshSubscriptionToContactsAndGroups&& other) noexcept;
  StartOrRefreshSubscriptionToContactsAndGroups& operator=(StartOrRefreshSubscriptionToContactsAndGroups other) noexcept;
  ~StartOrRefreshSubscriptionToContactsAndGroups();
  /// @endcond

  static constexpr std::string_view rel = "startOrRefreshSubscriptionToContactsAndGroups";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<StartOrRefreshSubscriptionToContactsAndGroups>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for POST.
  enum class PostError {
    /// Policy keeps this user from changing the contact list.
    /// (startOrRefreshSubscriptionToContactsAndGroups_ref.md:53)
    forbidden,  ///< Forbidden, 403
    /// The resource cannot take this request in its present state; fetch it and look at its links.
    /// (startOrRefreshSubscriptionToContactsAndGroups_ref.md:56)
    conflict,  ///< Conflict, 409
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (startOrRefreshSubscriptionToContactsAndGroups_ref.md:58)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (startOrRefreshSubscriptionToContactsAndGroups_ref.md:59)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (startOrRefreshSubscriptionToContactsAndGroups_ref.md:60)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (startOrRefreshSubscriptionToContactsAndGroups_ref.md:61)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Starts or extends the subscription and answers with it.
  /// (startOrRefreshSubscriptionToContactsAndGroups_ref.md:27)
  struct Post {
    using Output = MyContactsAndGroupsSubscription;  ///< What a success gives.
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
class StartOrRefreshSubscriptionToContactsAndGroups::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Minutes to run, added to the time left; more than half an hour in all is cut to that. Range from
  /// 10 to 60.
  /// Int32, required, at least 10, at most 60. (startOrRefreshSubscriptionToContactsAndGroups_ref.md:41)
  [[nodiscard]] Builder<Missing & ~1u> duration(std::int32_t value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// Sends the parameters in the query that the page allows there.
  Builder& query() {
    this->draft_.use_query();
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "startOrRefreshSubscriptionToContactsAndGroups POST: call .duration(...) before .build(): "
                  "the parameter 'duration' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<StartOrRefreshSubscriptionToContactsAndGroups>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/my_contacts_and_groups_subscription.hpp"
