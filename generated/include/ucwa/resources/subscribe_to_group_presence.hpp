#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct PresenceSubscription;

/// Follows the presence of everybody in a group for a while. It follows those who are in the group
/// at that moment; for others who join later, subscribe again.
/// (subscribeToGroupPresence_ref.md:1)
struct UCWA_EXPORT SubscribeToGroupPresence : Resource {
  /// @cond special_members
  SubscribeToGroupPresence() noexcept;
  SubscribeToGroupPresence(const SubscribeToGroupPresence& other);
  SubscribeToGroupPresence(SubscribeToGroupPresence&& other) noexcept;
  SubscribeToGroupPresence& operator=(SubscribeToGroupPresence other) noexcept;
  ~SubscribeToGroupPresence();
  /// @endcond

  static constexpr std::string_view rel = "subscribeToGroupPresence";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<SubscribeToGroupPresence>> self;  ///< Where the resource is.
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
    /// (subscribeToGroupPresence_ref.md:54)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (subscribeToGroupPresence_ref.md:55)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (subscribeToGroupPresence_ref.md:56)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (subscribeToGroupPresence_ref.md:57)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (subscribeToGroupPresence_ref.md:58)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Makes a presenceSubscription for the group and answers 201 with it.
  /// (subscribeToGroupPresence_ref.md:27)
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
class SubscribeToGroupPresence::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// For how many minutes the subscription shall run. Range from 10 to 30.
  /// Int32, required, at least 10, at most 30. (subscribeToGroupPresence_ref.md:41)
  [[nodiscard]] Builder<Missing & ~1u> duration(std::int32_t value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// Id of the group to follow; the link holds it already. Maximum length of 256 characters.
  /// String, required, at most 256 characters. (subscribeToGroupPresence_ref.md:42)
  [[nodiscard]] Builder<Missing & ~2u> group_id(std::string_view value) {
    this->draft_.set(1, value);
    return Builder<Missing & ~2u>(std::move(this->draft_));
  }
  /// Sends the parameters in the query that the page allows there.
  Builder& query() {
    this->draft_.use_query();
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "subscribeToGroupPresence POST: call .duration(...) before .build(): "
                  "the parameter 'duration' is required");
    static_assert((Missing & 2u) == 0,
                  "subscribeToGroupPresence POST: call .group_id(...) before .build(): "
                  "the parameter 'groupId' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<SubscribeToGroupPresence>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/presence_subscription.hpp"
