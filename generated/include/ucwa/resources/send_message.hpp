// Made by ucwagen from sendMessage_ref.md.
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

#pragma push_macro("SendMessage")
#undef SendMessage

namespace ucwa {

struct SendMessage;
detail::Offers<2> offers(const SendMessage*);

/// Sends an instant message in a conversation. The link is present while instant messaging is
/// connected. The message is the body of the request, with the Content-Type text/plain or
/// text/html, so put operationId into the query.
/// (sendMessage_ref.md)
struct UCWA_EXPORT SendMessage : Resource {
  SendMessage() noexcept;
  SendMessage(const SendMessage& other);
  SendMessage(SendMessage&& other) noexcept;
  SendMessage& operator=(SendMessage other) noexcept;
  ~SendMessage();

  static constexpr std::string_view rel = "sendMessage";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<SendMessage>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), too_many_groups (409).
  using PostError = errors::UsualAndCallbackChannelError;

  /// Sends the message. The server returns 201 with the URL of the message in Location and reports
  /// the delivery in the event channel.
  struct Post {
    using Output = Created;  ///< The result of a success.
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
class SendMessage::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// An ID that the application chooses; it identifies the message in the event channel.
  /// String, required.
  [[nodiscard]] Builder<Missing & ~1u> operation_id(std::string_view value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// Sets a random value.
  [[nodiscard]] Builder<Missing & ~1u> operation_id() {
    this->draft_.set_random(0);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// Sets the body, and optionally another media type.
  Builder& body(std::string_view content, std::string_view media_type = "text/plain") {
    this->draft_.set_body(content, media_type);
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "sendMessage POST: call .operation_id(...) before .build(): "
                  "the parameter 'operationId' is required");
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<SendMessage>() noexcept;

}  // namespace ucwa

#pragma pop_macro("SendMessage")
