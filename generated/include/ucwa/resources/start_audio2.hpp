#pragma once

#include <array>

#include "ucwa/enumerations/importance.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/external_resource.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Calls somebody by audio, in a new conversation, with data of your own sent along. Revision 2
/// adds customContent. It is a link of communication, for applications with a media stack of their
/// own: the SDP offer goes along as mediaOffer, and the answer comes back in an
/// audioVideoNegotiation.
/// (startAudio2_ref.md:1)
struct UCWA_EXPORT StartAudio2 : Resource {
  /// @cond special_members
  StartAudio2() noexcept;
  StartAudio2(const StartAudio2& other);
  StartAudio2(StartAudio2&& other) noexcept;
  StartAudio2& operator=(StartAudio2 other) noexcept;
  ~StartAudio2();
  /// @endcond

  static constexpr std::string_view rel = "startAudio";  ///< Its name on the wire.
  static constexpr int revision = 2;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<StartAudio2>> self;  ///< Where the resource is.
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
    /// (startAudio2_ref.md:56)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (startAudio2_ref.md:57)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (startAudio2_ref.md:58)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (startAudio2_ref.md:59)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (startAudio2_ref.md:60)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Starts an audioVideoInvitation for audio and passes customContent on; 201 with its address in
  /// Location, then events. Needs the header X-MS-RequiresMinResourceVersion: 2.
  /// (startAudio2_ref.md:28)
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
class StartAudio2::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// An id of your own, unique per request: it comes back in the operation and its events, so that
  /// both can be matched. Maximum length of 50 characters.
  /// String, at most 50 characters. (startAudio2_ref.md:36)
  Builder& operation_id(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// A random one.
  Builder& operation_id() {
    this->draft_.set_random(0);
    return *this;
  }
  /// Whom to call or invite: a SIP URI such as sip:ben\@example.com, or a tel URI.
  /// String, required. (startAudio2_ref.md:37)
  [[nodiscard]] Builder<Missing & ~1u> to(std::string_view value) {
    this->draft_.set(1, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// How pressing it is: Normal, Urgent or Emergency; the receiver's client may show it.
  /// Importance. (startAudio2_ref.md:38)
  Builder& importance(const Open<Importance>& value) {
    this->draft_.set(2, value);
    return *this;
  }
  /// What it is about, for display on both sides. Maximum length of 250 characters.
  /// String, at most 250 characters. (startAudio2_ref.md:39)
  Builder& subject(std::string_view value) {
    this->draft_.set(3, value);
    return *this;
  }
  /// An id that ties this to earlier talk: give the one of an old conversation to continue it. Left
  /// out, the server makes one.
  /// String. (startAudio2_ref.md:40)
  Builder& thread_id(std::string_view value) {
    this->draft_.set(4, value);
    return *this;
  }
  /// The SDP offer of the application, as a link with a data URI of type application/sdp.
  /// ExternalResource. (startAudio2_ref.md:41)
  Builder& with_media_offer(const DataUri& value) {
    this->draft_.set(5, value);
    return *this;
  }
  /// An id of your own that marks the media session, so that its events can be matched. Maximum
  /// length of 50 characters.
  /// String, at most 50 characters. (startAudio2_ref.md:42)
  Builder& session_context(std::string_view value) {
    this->draft_.set(6, value);
    return *this;
  }
  /// True to enter with the microphone muted. Left out or null, the meeting decides.
  /// Boolean, nullable. (startAudio2_ref.md:43)
  Builder& join_audio_muted(detail::Flag value) {
    this->draft_.set(7, value);
    return *this;
  }
  /// Sends `null`.
  Builder& join_audio_muted(Null value) {
    this->draft_.set(7, value);
    return *this;
  }
  /// Data of your own for the other side, as a link with a data URI; the server does not look into
  /// it.
  /// ExternalResource. (startAudio2_ref.md:44)
  Builder& with_custom_content(const DataUri& value) {
    this->draft_.set(8, value);
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "startAudio2 POST: call .to(...) before .build(): "
                  "the parameter 'to' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<StartAudio2>() noexcept;
}

}  // namespace ucwa
