#pragma once

#include <array>

#include "ucwa/resources/presence_subscription.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct PresenceSubscription;

/// All presence subscriptions of the application. A POST makes a further one, for people on the
/// contact list or any others. Prefer few subscriptions with many contacts each; whole groups are
/// followed by subscribeToGroupPresence.
/// (presenceSubscriptions_ref.md:1)
struct UCWA_EXPORT PresenceSubscriptions : Resource {
  /// @cond special_members
  PresenceSubscriptions() noexcept;
  PresenceSubscriptions(const PresenceSubscriptions& other);
  PresenceSubscriptions(PresenceSubscriptions&& other) noexcept;
  PresenceSubscriptions& operator=(PresenceSubscriptions other) noexcept;
  ~PresenceSubscriptions();
  /// @endcond

  static constexpr std::string_view rel = "presenceSubscriptions";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
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
    Maybe<Link<PresenceSubscriptions>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// A set of contacts whose presence the application follows for a while.
    /// (presenceSubscriptions_ref.md:20)
    std::vector<PresenceSubscription> presence_subscription;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Policy closes presence subscriptions to this user.
    /// (presenceSubscriptions_ref.md:50)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (presenceSubscriptions_ref.md:53)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (presenceSubscriptions_ref.md:54)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (presenceSubscriptions_ref.md:55)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (presenceSubscriptions_ref.md:56)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (presenceSubscriptions_ref.md:57)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the subscriptions, each of them embedded.
  /// (presenceSubscriptions_ref.md:34)
  struct Get {
    using Output = PresenceSubscriptions;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for POST.
  enum class PostError {
    /// Policy closes presence subscriptions to this user.
    /// (presenceSubscriptions_ref.md:153)
    forbidden,  ///< Forbidden, 403
    /// No more subscriptions can be made; delete one or let one run out.
    /// (presenceSubscriptions_ref.md:157)
    limit_exceeded,  ///< Forbidden, 403, LimitExceeded
    /// The resource cannot take this request in its present state; fetch it and look at its links.
    /// (presenceSubscriptions_ref.md:158)
    conflict,  ///< Conflict, 409
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (presenceSubscriptions_ref.md:160)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (presenceSubscriptions_ref.md:161)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (presenceSubscriptions_ref.md:162)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (presenceSubscriptions_ref.md:163)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Makes a subscription and answers 201 with it; events of the contacts follow.
  /// (presenceSubscriptions_ref.md:132)
  struct Post {
    using Output = PresenceSubscription;  ///< What a success gives.
    using Error = PostError;  ///< What the page documents besides.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<3>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// The request in the making. Missing has a bit for each required parameter that is not given yet.
template <unsigned Missing>
class PresenceSubscriptions::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// For how many minutes the subscription shall run. Range from 10 to 30.
  /// Int32, required, at least 10, at most 30. (presenceSubscriptions_ref.md:140)
  [[nodiscard]] Builder<Missing & ~1u> duration(std::int32_t value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// SIP URIs of the people whose presence is wanted.
  /// Array of String, required. (presenceSubscriptions_ref.md:141)
  [[nodiscard]] Builder<Missing & ~2u> uris(const std::vector<std::string>& value) {
    this->draft_.set(1, value);
    return Builder<Missing & ~2u>(std::move(this->draft_));
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "presenceSubscriptions POST: call .duration(...) before .build(): "
                  "the parameter 'duration' is required");
    static_assert((Missing & 2u) == 0,
                  "presenceSubscriptions POST: call .uris(...) before .build(): "
                  "the parameter 'uris' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<PresenceSubscriptions>() noexcept;
}

}  // namespace ucwa
