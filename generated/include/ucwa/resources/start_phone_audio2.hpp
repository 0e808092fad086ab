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

/// Calls somebody by the user's own telephone, in a new conversation, with data of your own sent
/// along. Revision 2 adds customContent. Call via work: the server rings the user's phone first
/// and, once that is picked up, the other side.
/// (startPhoneAudio2_ref.md:1)
struct UCWA_EXPORT StartPhoneAudio2 : Resource {
  /// @cond special_members
  StartPhoneAudio2() noexcept;
  StartPhoneAudio2(const StartPhoneAudio2& other);
  StartPhoneAudio2(StartPhoneAudio2&& other) noexcept;
  StartPhoneAudio2& operator=(StartPhoneAudio2 other) noexcept;
  ~StartPhoneAudio2();
  /// @endcond

  static constexpr std::string_view rel = "startPhoneAudio";  ///< Its name on the wire.
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
    Maybe<Link<StartPhoneAudio2>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for POST.
  enum class PostError {
    /// The text is no telephone number that the server can bring to normal form.
    /// (startPhoneAudio2_ref.md:60)
    normalization_failed,  ///< BadRequest, 400, NormalizationFailed
    /// PhoneAudio is not among the modalities that this application may use.
    /// (startPhoneAudio2_ref.md:61)
    forbidden,  ///< Forbidden, 403
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (startPhoneAudio2_ref.md:62)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (startPhoneAudio2_ref.md:63)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (startPhoneAudio2_ref.md:64)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (startPhoneAudio2_ref.md:65)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (startPhoneAudio2_ref.md:66)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Starts a phoneAudioInvitation and passes customContent on; 201 with its address in Location,
  /// then events. Needs the header X-MS-RequiresMinResourceVersion: 2.
  /// (startPhoneAudio2_ref.md:28)
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
class StartPhoneAudio2::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Whom to call or invite: a SIP URI such as sip:ben\@example.com, or a tel URI.
  /// String, required. (startPhoneAudio2_ref.md:47)
  [[nodiscard]] Builder<Missing & ~1u> to(std::string_view value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// An id of your own, unique per request: it comes back in the operation and its events, so that
  /// both can be matched. Maximum length of 50 characters.
  /// String, at most 50 characters. (startPhoneAudio2_ref.md:42)
  Builder& operation_id(std::string_view value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// A random one.
  Builder& operation_id() {
    this->draft_.set_random(1);
    return *this;
  }
  /// The phone on which the user wants to be rung first: digits, with a leading plus sign if in
  /// international form. Left out, the phoneNumber of communication is rung.
  /// String. (startPhoneAudio2_ref.md:43)
  Builder& phone_number(std::string_view value) {
    this->draft_.set(2, value);
    return *this;
  }
  /// How pressing it is: Normal, Urgent or Emergency; the receiver's client may show it.
  /// Importance. (startPhoneAudio2_ref.md:44)
  Builder& importance(const Open<Importance>& value) {
    this->draft_.set(3, value);
    return *this;
  }
  /// What it is about, for display on both sides. Maximum length of 250 characters.
  /// String, at most 250 characters. (startPhoneAudio2_ref.md:45)
  Builder& subject(std::string_view value) {
    this->draft_.set(4, value);
    return *this;
  }
  /// An id that ties this to earlier talk: give the one of an old conversation to continue it. Left
  /// out, the server makes one.
  /// String. (startPhoneAudio2_ref.md:46)
  Builder& thread_id(std::string_view value) {
    this->draft_.set(5, value);
    return *this;
  }
  /// Data of your own for the other side, as a link with a data URI; the server does not look into
  /// it.
  /// ExternalResource. (startPhoneAudio2_ref.md:48)
  Builder& with_custom_content(const DataUri& value) {
    this->draft_.set(6, value);
    return *this;
  }
  /// Sends the parameters in the query that the page allows there.
  Builder& query() {
    this->draft_.use_query();
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "startPhoneAudio2 POST: call .to(...) before .build(): "
                  "the parameter 'to' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<StartPhoneAudio2>() noexcept;
}

}  // namespace ucwa
