#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct PresenceSubscriptionMemberships;

/// Puts more contacts under a presence subscription. Cheaper than a further subscription: one may
/// hold many contacts, and all of them run out and are extended together.
/// (addToPresenceSubscription_ref.md:1)
struct UCWA_EXPORT AddToPresenceSubscription : Resource {
  /// @cond special_members
  AddToPresenceSubscription() noexcept;
  AddToPresenceSubscription(const AddToPresenceSubscription& other);
  AddToPresenceSubscription(AddToPresenceSubscription&& other) noexcept;
  AddToPresenceSubscription& operator=(AddToPresenceSubscription other) noexcept;
  ~AddToPresenceSubscription();
  /// @endcond

  static constexpr std::string_view rel = "addToPresenceSubscription";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<AddToPresenceSubscription>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for POST.
  enum class PostError {
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (addToPresenceSubscription_ref.md:47)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (addToPresenceSubscription_ref.md:48)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (addToPresenceSubscription_ref.md:49)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (addToPresenceSubscription_ref.md:50)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (addToPresenceSubscription_ref.md:51)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Adds the contacts and answers 201 with their memberships; events of their presence follow.
  /// (addToPresenceSubscription_ref.md:27)
  struct Post {
    using Output = PresenceSubscriptionMemberships;  ///< What a success gives.
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
class AddToPresenceSubscription::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// SIP URIs of the people whose presence is wanted.
  /// Array of String, required. (addToPresenceSubscription_ref.md:35)
  [[nodiscard]] Builder<Missing & ~1u> contact_uris(const std::vector<std::string>& value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "addToPresenceSubscription POST: call .contact_uris(...) before .build(): "
                  "the parameter 'contactUris' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<AddToPresenceSubscription>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/presence_subscription_memberships.hpp"
