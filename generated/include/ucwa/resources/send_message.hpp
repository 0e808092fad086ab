#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

#pragma push_macro("SendMessage")
#undef SendMessage

namespace ucwa {

/// Sends a chat message to everybody in a conversation. It is there while messaging is Connected.
/// The text is the raw body, with Content-Type text/plain or text/html, so that operationId has to
/// go into the query.
/// (sendMessage_ref.md:1)
struct UCWA_EXPORT SendMessage : Resource {
  /// @cond special_members
  SendMessage() noexcept;
  SendMessage(const SendMessage& other);
  SendMessage(SendMessage&& other) noexcept;
  SendMessage& operator=(SendMessage other) noexcept;
  ~SendMessage();
  /// @endcond

  static constexpr std::string_view rel = "sendMessage";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<SendMessage>> self;  ///< Where the resource is.
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
    /// (sendMessage_ref.md:54)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (sendMessage_ref.md:55)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (sendMessage_ref.md:56)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (sendMessage_ref.md:57)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (sendMessage_ref.md:58)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Sends the text and starts a message; 201 with its address in Location, and its delivery follows
  /// in the event channel.
  /// (sendMessage_ref.md:28)
  struct Post {
    using Output = Created;  ///< What a success gives.
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
class SendMessage::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// An id of your own, unique per request: it comes back in the operation and its events, so that
  /// both can be matched.
  /// String, required. (sendMessage_ref.md:42)
  [[nodiscard]] Builder<Missing & ~1u> operation_id(std::string_view value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// A random one.
  [[nodiscard]] Builder<Missing & ~1u> operation_id() {
    this->draft_.set_random(0);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// The body. Another media type may be named.
  Builder& body(std::string_view content, std::string_view media_type = "text/plain") {
    this->draft_.set_body(content, media_type);
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "sendMessage POST: call .operation_id(...) before .build(): "
                  "the parameter 'operationId' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<SendMessage>() noexcept;
}

}  // namespace ucwa

#pragma pop_macro("SendMessage")
