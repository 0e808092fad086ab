// Made by ucwagen from startOrRefreshSubscriptionToContactsAndGroups_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_callback_channel_error_forbidden.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct MyContactsAndGroupsSubscription;
detail::Offers<1> offers(const MyContactsAndGroupsSubscription*);
struct StartOrRefreshSubscriptionToContactsAndGroups;
detail::Offers<2> offers(const StartOrRefreshSubscriptionToContactsAndGroups*);

/// Starts or extends the subscription to contacts and groups. The link is present if the user can
/// start or extend myContactsAndGroupsSubscription. An updated event of that resource announces
/// that the subscription will expire soon.
/// (startOrRefreshSubscriptionToContactsAndGroups_ref.md)
struct UCWA_EXPORT StartOrRefreshSubscriptionToContactsAndGroups : Resource {
  StartOrRefreshSubscriptionToContactsAndGroups() noexcept;
  StartOrRefreshSubscriptionToContactsAndGroups(const StartOrRefreshSubscriptionToContactsAndGroups& other);
  StartOrRefreshSubscriptionToContactsAndGroups(StartOrRefreshSubscriptionToContactsAndGroups&& other) noexcept;
  StartOrRefreshSubscriptionToContactsAndGroups& operator=(StartOrRefreshSubscriptionToContactsAndGroups other) noexcept;
  ~StartOrRefreshSubscriptionToContactsAndGroups();

  static constexpr std::string_view rel = "startOrRefreshSubscriptionToContactsAndGroups";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<StartOrRefreshSubscriptionToContactsAndGroups>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), forbidden (403), too_many_groups (409).
  /// conflict here: The resource is in a state that does not allow the request.
  /// forbidden here: The user may not modify the contact list.
  /// forbidden here: The user may not access or set delegates.
  /// forbidden here: The user may not access or expand distribution groups.
  using PostError = errors::UsualAndCallbackChannelErrorForbidden;

  /// Starts or extends the subscription and returns it.
  struct Post {
    using Output = MyContactsAndGroupsSubscription;  ///< The result of a success.
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
class StartOrRefreshSubscriptionToContactsAndGroups::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The number of minutes for a new subscription, or the number of minutes to add to an existing
  /// one. If the sum exceeds 30 minutes, the server uses 30 minutes.
  /// Int32, required, at least 10, at most 60.
  [[nodiscard]] Builder<Missing & ~1u> duration(std::int32_t value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// Sends all parameters in the query that the page allows there.
  Builder& query() {
    this->draft_.use_query();
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "startOrRefreshSubscriptionToContactsAndGroups POST: call .duration(...) before .build(): "
                  "the parameter 'duration' is required");
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<StartOrRefreshSubscriptionToContactsAndGroups>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/my_contacts_and_groups_subscription.hpp"
