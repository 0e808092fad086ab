#pragma once

#include <array>

#include "ucwa/enumerations/audio_preference.hpp"
#include "ucwa/enumerations/message_format.hpp"
#include "ucwa/enumerations/modality_type.hpp"
#include "ucwa/enumerations/preferred_availability.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Lets others see that the user is here and call through this application. Until then the
/// application is a mere onlooker: it can start conversations, but has no presence, note or
/// location, and gets no invitations. Call it once; the link then vanishes, and presence, note and
/// location appear in me, each told by an added event. From then on call reportMyActivity at least
/// every 4 minutes while the user is active.
/// (makeMeAvailable_ref.md:1)
struct UCWA_EXPORT MakeMeAvailable : Resource {
  /// @cond special_members
  MakeMeAvailable() noexcept;
  MakeMeAvailable(const MakeMeAvailable& other);
  MakeMeAvailable(MakeMeAvailable&& other) noexcept;
  MakeMeAvailable& operator=(MakeMeAvailable other) noexcept;
  ~MakeMeAvailable();
  /// @endcond

  static constexpr std::string_view rel = "makeMeAvailable";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::user_read_write,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<MakeMeAvailable>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for POST.
  enum class PostError {
    /// The user was made available before; once per application is enough.
    /// (makeMeAvailable_ref.md:52)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// Only Messaging and PhoneAudio may be offered as supported modalities.
    /// (makeMeAvailable_ref.md:54)
    forbidden,  ///< Forbidden, 403
    /// An anonymous user cannot be made available.
    /// (makeMeAvailable_ref.md:55)
    anonymous_not_allowed,  ///< Forbidden, 403, AnonymousNotAllowed
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (makeMeAvailable_ref.md:56)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// The user has as many groups as the server permits; delete one first.
    /// (makeMeAvailable_ref.md:57)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (makeMeAvailable_ref.md:58)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (makeMeAvailable_ref.md:59)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Makes the user available and answers 204; me and communication are updated.
  /// (makeMeAvailable_ref.md:28)
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
class MakeMeAvailable::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Whether calls ring the application or a telephone. Default is VoipAudio.
  /// AudioPreference, nullable, by default VoipAudio. (makeMeAvailable_ref.md:36)
  Builder& audio_preference(const Open<AudioPreference>& value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// Sends `null`.
  Builder& audio_preference(Null value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// How long without activity until the user counts as inactive, as hours, minutes and seconds:
  /// 00:05:00. Default is 5 minutes.
  /// TimeSpan, nullable, by default 5. (makeMeAvailable_ref.md:37)
  Builder& inactive_timeout(const TimeSpan& value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// Sends `null`.
  Builder& inactive_timeout(Null value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// The telephone that shall ring for calls. The server brings it to normal form but does not try
  /// it.
  /// String. (makeMeAvailable_ref.md:38)
  Builder& phone_number(std::string_view value) {
    this->draft_.set(2, value);
    return *this;
  }
  /// The availability to start with. Left out or null, the server decides.
  /// PreferredAvailability, nullable. (makeMeAvailable_ref.md:39)
  Builder& sign_in_as(const Open<PreferredAvailability>& value) {
    this->draft_.set(3, value);
    return *this;
  }
  /// Sends `null`.
  Builder& sign_in_as(Null value) {
    this->draft_.set(3, value);
    return *this;
  }
  /// The kinds of text that the application can show.
  /// Array of MessageFormat. (makeMeAvailable_ref.md:40)
  Builder& supported_message_formats(const std::vector<Open<MessageFormat>>& value) {
    this->draft_.set(4, value);
    return *this;
  }
  /// The media in which to receive invitations; those left out cannot be offered to the user here.
  /// Array of ModalityType. (makeMeAvailable_ref.md:41)
  Builder& supported_modalities(const std::vector<Open<ModalityType>>& value) {
    this->draft_.set(5, value);
    return *this;
  }
  /// How long the application may take to acknowledge an audio invitation before the telephone rings
  /// instead, as hours, minutes and seconds.
  /// TimeSpan, nullable. (makeMeAvailable_ref.md:42)
  Builder& voip_fallback_to_phone_audio_time_out(const TimeSpan& value) {
    this->draft_.set(6, value);
    return *this;
  }
  /// Sends `null`.
  Builder& voip_fallback_to_phone_audio_time_out(Null value) {
    this->draft_.set(6, value);
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<MakeMeAvailable>() noexcept;
}

}  // namespace ucwa
