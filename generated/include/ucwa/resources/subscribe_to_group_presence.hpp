// Made by ucwagen from subscribeToGroupPresence_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_callback_channel_error.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct PresenceSubscription;
detail::Offers<11> offers(const PresenceSubscription*);
struct SubscribeToGroupPresence;
detail::Offers<2> offers(const SubscribeToGroupPresence*);

/// Subscribes to the presence of all contacts in a group. The subscription covers the contacts who
/// are in the group at the time of the request. See the article Following presence.
/// (subscribeToGroupPresence_ref.md)
struct UCWA_EXPORT SubscribeToGroupPresence : Resource {
  SubscribeToGroupPresence() noexcept;
  SubscribeToGroupPresence(const SubscribeToGroupPresence& other);
  SubscribeToGroupPresence(SubscribeToGroupPresence&& other) noexcept;
  SubscribeToGroupPresence& operator=(SubscribeToGroupPresence other) noexcept;
  ~SubscribeToGroupPresence();

  static constexpr std::string_view rel = "subscribeToGroupPresence";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<SubscribeToGroupPresence>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), too_many_groups (409).
  using PostError = errors::UsualAndCallbackChannelError;

  /// Creates a presenceSubscription for the group and returns it with status 201.
  struct Post {
    using Output = PresenceSubscription;  ///< The result of a success.
    using Error = PostError;  ///< The documented errors.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<3>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// Builds the request. Missing has a bit for each required parameter that was not set yet.
template <unsigned Missing>
class SubscribeToGroupPresence::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The duration of the presence subscription in minutes.
  /// Int32, required, at least 10, at most 30.
  [[nodiscard]] Builder<Missing & ~1u> duration(std::int32_t value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// The ID of the group; the link contains it already.
  /// String, required, at most 256 characters.
  [[nodiscard]] Builder<Missing & ~2u> group_id(std::string_view value) {
    this->draft_.set(1, value);
    return Builder<Missing & ~2u>(std::move(this->draft_));
  }
  /// Sends all parameters in the query that the page allows there.
  Builder& query() {
    this->draft_.use_query();
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
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

template <>
UCWA_EXPORT const detail::Type& detail::type_of<SubscribeToGroupPresence>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/presence_subscription.hpp"
