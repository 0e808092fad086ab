#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct AddToPresenceSubscription;
struct PresenceSubscriptionMemberships;

/// A set of contacts whose presence the application follows for a while. It brings events on
/// presence, note, location and more of its contacts for 10 to 30 minutes. An updated event warns
/// before it runs out: then POST to extend it. Once run out, it answers 404 with subcode
/// ApplicationNotFound: make another, the application itself is well. It is not kept over sign-ins.
/// (presenceSubscription_ref.md:1)
struct UCWA_EXPORT PresenceSubscription : Resource {
  /// @cond special_members
  PresenceSubscription() noexcept;
  PresenceSubscription(const PresenceSubscription& other);
  PresenceSubscription(PresenceSubscription&& other) noexcept;
  PresenceSubscription& operator=(PresenceSubscription other) noexcept;
  ~PresenceSubscription();
  /// @endcond

  static constexpr std::string_view rel = "presenceSubscription";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "presenceSubscription", Priority::medium, "people"},
      {EventType::updated, "presenceSubscription", Priority::medium, "people"},
      {EventType::deleted, "presenceSubscription", Priority::medium, "people"},
  }};

  /// Id of the subscription, unique within the application.
  /// String. (presenceSubscription_ref.md:15)
  std::optional<std::string> id;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<PresenceSubscription>> self;  ///< Where the resource is.
    /// Puts more contacts under a presence subscription.
    /// (presenceSubscription_ref.md:22)
    Maybe<Link<AddToPresenceSubscription>> add_to_presence_subscription;
    /// The contacts in one presence subscription.
    /// (presenceSubscription_ref.md:23)
    Maybe<Link<PresenceSubscriptionMemberships>> memberships;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The server made this subscription itself; it cannot be changed.
    /// (presenceSubscription_ref.md:159)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (presenceSubscription_ref.md:162)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (presenceSubscription_ref.md:163)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (presenceSubscription_ref.md:164)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (presenceSubscription_ref.md:165)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (presenceSubscription_ref.md:166)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the subscription and the links to its members.
  /// (presenceSubscription_ref.md:143)
  struct Get {
    using Output = PresenceSubscription;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for POST.
  enum class PostError {
    /// The server made this subscription itself; it cannot be changed.
    /// (presenceSubscription_ref.md:252)
    forbidden,  ///< Forbidden, 403
    /// The resource cannot take this request in its present state; fetch it and look at its links.
    /// (presenceSubscription_ref.md:256)
    conflict,  ///< Conflict, 409
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (presenceSubscription_ref.md:258)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (presenceSubscription_ref.md:259)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (presenceSubscription_ref.md:260)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (presenceSubscription_ref.md:261)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Extends the subscription and answers with it.
  /// (presenceSubscription_ref.md:226)
  struct Post {
    using Output = PresenceSubscription;  ///< What a success gives.
    using Error = PostError;  ///< What the page documents besides.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<1>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for DELETE.
  enum class DeleteError {
    /// The server made this subscription itself; it cannot be changed.
    /// (presenceSubscription_ref.md:348)
    forbidden,  ///< Forbidden, 403
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (presenceSubscription_ref.md:349)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Ends the subscription and answers 204; deleted events follow, for it and for its contacts in
  /// subscribedContacts.
  /// (presenceSubscription_ref.md:332)
  struct Delete {
    using Output = Nothing;  ///< What a success gives.
    using Error = DeleteError;  ///< What the page documents besides.
    using Start = detail::PlainBuilder<Delete>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// The request in the making. Missing has a bit for each required parameter that is not given yet.
template <unsigned Missing>
class PresenceSubscription::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Minutes to add to the time left; more than half an hour in all is cut to that. Range from 10 to
  /// 30.
  /// Int32, required, at least 10, at most 30. (presenceSubscription_ref.md:240)
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
                  "presenceSubscription POST: call .duration(...) before .build(): "
                  "the parameter 'duration' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<PresenceSubscription>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/add_to_presence_subscription.hpp"
