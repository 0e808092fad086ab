// Made by ucwagen from addMessaging_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_callback_channel_error.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/external_resource.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct AddMessaging;
detail::Offers<2> offers(const AddMessaging*);

/// Adds instant messaging to an existing conversation. The link works in a peer-to-peer
/// conversation and in an online meeting. In an online meeting, wait until the
/// onlineMeetingInvitation has completed; before that, the request can fail with 409.
/// (addMessaging_ref.md)
struct UCWA_EXPORT AddMessaging : Resource {
  AddMessaging() noexcept;
  AddMessaging(const AddMessaging& other);
  AddMessaging(AddMessaging&& other) noexcept;
  AddMessaging& operator=(AddMessaging other) noexcept;
  ~AddMessaging();

  static constexpr std::string_view rel = "addMessaging";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<AddMessaging>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), too_many_groups (409).
  using PostError = errors::UsualAndCallbackChannelError;

  /// Starts a messagingInvitation. The server returns 201 with the URL of the invitation in Location
  /// and reports the progress in the event channel.
  struct Post {
    using Output = Created;  ///< The result of a success.
    using Error = PostError;  ///< The documented errors.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// Builds the request. Missing has a bit for each required parameter that was not set yet.
template <unsigned Missing>
class AddMessaging::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// An ID that the application chooses to correlate the request with the operation in the event
  /// channel.
  /// String, at most 50 characters.
  Builder& operation_id(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// Sets a random value.
  Builder& operation_id() {
    this->draft_.set_random(0);
    return *this;
  }
  /// The first message, which is sent with the invitation, as a link whose href is a data URI.
  /// ExternalResource.
  Builder& with_message(const DataUri& value) {
    this->draft_.set(1, value);
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<AddMessaging>() noexcept;

}  // namespace ucwa
