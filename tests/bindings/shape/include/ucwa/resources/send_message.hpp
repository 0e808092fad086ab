#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// What sendMessage is, in the words of its page. (sendMessage_ref.md:10)
struct UCWA_EXPORT SendMessage : Resource {
  SendMessage();
  SendMessage(const SendMessage& other);
  SendMessage(SendMessage&& other) noexcept;
  SendMessage& operator=(SendMessage other) noexcept;
  ~SendMessage();

  static constexpr std::string_view rel = "sendMessage";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 2> scopes{Scope::conversations_initiate, Scope::conversations_receive};
  static constexpr std::array<EventInfo, 0> events{};

  struct Links {
    std::optional<Link<SendMessage>> self;  ///< This resource.
    OtherLinks other;                       ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for POST.
  enum class PostError {
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    already_exists,          ///< Conflict, 409, AlreadyExists
    too_many_groups,         ///< Conflict, 409, TooManyGroups
    conflict,                ///< Conflict, 409
    cannot_redirect,         ///< Gone, 410, CannotRedirect
  };

  /// The words of the page. (sendMessage_ref.md:60)
  struct Post {
    using Output = Created;
    using Error = PostError;
    template <unsigned Missing>
    class Builder;
    using Start = Builder<1>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <unsigned Missing>
class SendMessage::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}

  /// The words of the page. (sendMessage_ref.md:70)
  [[nodiscard]] Builder<Missing & ~1u> operation_id(std::string_view value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// A random one.
  [[nodiscard]] Builder<Missing & ~1u> operation_id() {
    this->draft_.set_random(0);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// The body. Another media type than text/plain may be named.
  Builder& body(std::string_view content, std::string_view media_type = "text/plain") {
    this->draft_.set_body(content, media_type);
    return *this;
  }

  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert(
        (Missing & 1u) == 0,
        "sendMessage POST: call .operation_id(...) before .build(): the parameter 'operationId' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<SendMessage>() noexcept;
}

}  // namespace ucwa
