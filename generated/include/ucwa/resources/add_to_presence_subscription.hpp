// Made by ucwagen from addToPresenceSubscription_ref.md.
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

struct PresenceSubscriptionMemberships;
detail::Offers<3> offers(const PresenceSubscriptionMemberships*);
struct AddToPresenceSubscription;
detail::Offers<2> offers(const AddToPresenceSubscription*);

/// Adds contacts to a presence subscription. The subscription then covers the added contacts as
/// well, and the event channel reports changes of their presence.
/// (addToPresenceSubscription_ref.md)
struct UCWA_EXPORT AddToPresenceSubscription : Resource {
  AddToPresenceSubscription() noexcept;
  AddToPresenceSubscription(const AddToPresenceSubscription& other);
  AddToPresenceSubscription(AddToPresenceSubscription&& other) noexcept;
  AddToPresenceSubscription& operator=(AddToPresenceSubscription other) noexcept;
  ~AddToPresenceSubscription();

  static constexpr std::string_view rel = "addToPresenceSubscription";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<AddToPresenceSubscription>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), too_many_groups (409).
  using PostError = errors::UsualAndCallbackChannelError;

  /// Adds contacts to the subscription. The server returns 201 with the memberships of the contacts.
  struct Post {
    using Output = PresenceSubscriptionMemberships;  ///< The result of a success.
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
class AddToPresenceSubscription::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The URIs of the contacts to subscribe to.
  /// Array of String, required.
  [[nodiscard]] Builder<Missing & ~1u> contact_uris(const std::vector<std::string>& value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "addToPresenceSubscription POST: call .contact_uris(...) before .build(): "
                  "the parameter 'contactUris' is required");
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<AddToPresenceSubscription>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/presence_subscription_memberships.hpp"
