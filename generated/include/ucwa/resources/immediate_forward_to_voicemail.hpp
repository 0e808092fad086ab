#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Sends all calls straight to voice mail from now on. It is there while the user has voice mail;
/// no device rings.
/// (immediateForwardToVoicemail_ref.md:1)
struct UCWA_EXPORT ImmediateForwardToVoicemail : Resource {
  /// @cond special_members
  ImmediateForwardToVoicemail() noexcept;
  ImmediateForwardToVoicemail(const ImmediateForwardToVoicemail& other);
  ImmediateForwardToVoicemail(ImmediateForwardToVoicemail&& other) noexcept;
  ImmediateForwardToVoicemail& operator=(ImmediateForwardToVoicemail other) noexcept;
  ~ImmediateForwardToVoicemail();
  /// @endcond

  static constexpr std::string_view rel = "immediateForwardToVoicemail";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ImmediateForwardToVoicemail>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for POST.
  enum class PostError {
    /// The user lacks enterprise voice or voice mail, or is anonymous.
    /// (immediateForwardToVoicemail_ref.md:43)
    forbidden,  ///< Forbidden, 403
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (immediateForwardToVoicemail_ref.md:44)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (immediateForwardToVoicemail_ref.md:45)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (immediateForwardToVoicemail_ref.md:46)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (immediateForwardToVoicemail_ref.md:47)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (immediateForwardToVoicemail_ref.md:48)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Turns the rule on and answers 204; fetch callForwardingSettings to see it.
  /// (immediateForwardToVoicemail_ref.md:27)
  struct Post {
    using Output = Nothing;  ///< What a success gives.
    using Error = PostError;  ///< What the page documents besides.
    using Start = detail::PlainBuilder<Post>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ImmediateForwardToVoicemail>() noexcept;
}

}  // namespace ucwa
