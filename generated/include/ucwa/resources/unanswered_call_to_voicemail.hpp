#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Sends calls that nobody takes to voice mail, from now on. It is there while the user has voice
/// mail.
/// (unansweredCallToVoicemail_ref.md:1)
struct UCWA_EXPORT UnansweredCallToVoicemail : Resource {
  /// @cond special_members
  UnansweredCallToVoicemail() noexcept;
  UnansweredCallToVoicemail(const UnansweredCallToVoicemail& other);
  UnansweredCallToVoicemail(UnansweredCallToVoicemail&& other) noexcept;
  UnansweredCallToVoicemail& operator=(UnansweredCallToVoicemail other) noexcept;
  ~UnansweredCallToVoicemail();
  /// @endcond

  static constexpr std::string_view rel = "unansweredCallToVoicemail";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<UnansweredCallToVoicemail>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for POST.
  enum class PostError {
    /// The user lacks enterprise voice, or forwards all calls at once.
    /// (unansweredCallToVoicemail_ref.md:51)
    forbidden,  ///< Forbidden, 403
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (unansweredCallToVoicemail_ref.md:52)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (unansweredCallToVoicemail_ref.md:53)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (unansweredCallToVoicemail_ref.md:54)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (unansweredCallToVoicemail_ref.md:55)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (unansweredCallToVoicemail_ref.md:56)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Turns the rule on and answers 204; fetch callForwardingSettings to see it.
  /// (unansweredCallToVoicemail_ref.md:27)
  struct Post {
    using Output = Nothing;  ///< What a success gives.
    using Error = PostError;  ///< What the page documents besides.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// The request in the making. Missing has a bit for each required parameter that is not given yet.
template <unsigned Missing>
class UnansweredCallToVoicemail::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Seconds for which a call rings before voice mail takes it. Range from 5 to 60.
  /// Int32, nullable, at least 5, at most 60. (unansweredCallToVoicemail_ref.md:41)
  Builder& ring_delay(std::int32_t value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// Sends `null`.
  Builder& ring_delay(Null value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// Sends the parameters in the query that the page allows there.
  Builder& query() {
    this->draft_.use_query();
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<UnansweredCallToVoicemail>() noexcept;
}

}  // namespace ucwa
