#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Moves an audio call of the application to the user's telephone. It is a link of audioVideo. The
/// server rings the user's phone first and then the other side; once that has worked, the call of
/// the application ends.
/// (replaceWithPhoneAudio_ref.md:1)
struct UCWA_EXPORT ReplaceWithPhoneAudio : Resource {
  /// @cond special_members
  ReplaceWithPhoneAudio() noexcept;
  ReplaceWithPhoneAudio(const ReplaceWithPhoneAudio& other);
  ReplaceWithPhoneAudio(ReplaceWithPhoneAudio&& other) noexcept;
  ReplaceWithPhoneAudio& operator=(ReplaceWithPhoneAudio other) noexcept;
  ~ReplaceWithPhoneAudio();
  /// @endcond

  static constexpr std::string_view rel = "replaceWithPhoneAudio";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::conversations_initiate,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ReplaceWithPhoneAudio>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for POST.
  enum class PostError {
    /// The text is no telephone number that the server can bring to normal form.
    /// (replaceWithPhoneAudio_ref.md:49)
    normalization_failed,  ///< BadRequest, 400, NormalizationFailed
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (replaceWithPhoneAudio_ref.md:50)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (replaceWithPhoneAudio_ref.md:51)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (replaceWithPhoneAudio_ref.md:52)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (replaceWithPhoneAudio_ref.md:53)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (replaceWithPhoneAudio_ref.md:54)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Starts a phoneAudioInvitation that takes the place of the call; 201 with its address in
  /// Location, then events.
  /// (replaceWithPhoneAudio_ref.md:27)
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
class ReplaceWithPhoneAudio::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// An id of your own, unique per request: it comes back in the operation and its events, so that
  /// both can be matched. Maximum length of 50 characters.
  /// String, at most 50 characters. (replaceWithPhoneAudio_ref.md:35)
  Builder& operation_id(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// A random one.
  Builder& operation_id() {
    this->draft_.set_random(0);
    return *this;
  }
  /// The phone on which the user wants to be rung first: digits, with a leading plus sign if in
  /// international form. Left out, the phoneNumber of communication is rung.
  /// String. (replaceWithPhoneAudio_ref.md:36)
  Builder& phone_number(std::string_view value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// Whom to call or invite: a SIP URI such as sip:ben\@example.com, or a tel URI.
  /// String, required. (replaceWithPhoneAudio_ref.md:37)
  [[nodiscard]] Builder<Missing & ~1u> to(std::string_view value) {
    this->draft_.set(2, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "replaceWithPhoneAudio POST: call .to(...) before .build(): "
                  "the parameter 'to' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ReplaceWithPhoneAudio>() noexcept;
}

}  // namespace ucwa
