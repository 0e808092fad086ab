#pragma once

#include <array>

#include "ucwa/enumerations/importance.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Opens a meeting on the spot and enters it. Use it to talk with several people without
/// scheduling: once inside, bring them in by addParticipant. The meeting is listed nowhere; its
/// onlineMeeting tells the address for others to join.
/// (startOnlineMeeting_ref.md:1)
struct UCWA_EXPORT StartOnlineMeeting : Resource {
  /// @cond special_members
  StartOnlineMeeting() noexcept;
  StartOnlineMeeting(const StartOnlineMeeting& other);
  StartOnlineMeeting(StartOnlineMeeting&& other) noexcept;
  StartOnlineMeeting& operator=(StartOnlineMeeting other) noexcept;
  ~StartOnlineMeeting();
  /// @endcond

  static constexpr std::string_view rel = "startOnlineMeeting";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::meetings_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<StartOnlineMeeting>> self;  ///< Where the resource is.
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
    /// (startOnlineMeeting_ref.md:50)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (startOnlineMeeting_ref.md:51)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (startOnlineMeeting_ref.md:52)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (startOnlineMeeting_ref.md:53)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (startOnlineMeeting_ref.md:54)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Starts an onlineMeetingInvitation; the answer is 201 with its address in Location, and its life
  /// follows in the event channel.
  /// (startOnlineMeeting_ref.md:27)
  struct Post {
    using Output = Created;  ///< What a success gives.
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
class StartOnlineMeeting::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// An id of your own, unique per request: it comes back in the operation and its events, so that
  /// both can be matched. Maximum length of 50 characters.
  /// String, at most 50 characters. (startOnlineMeeting_ref.md:35)
  Builder& operation_id(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// A random one.
  Builder& operation_id() {
    this->draft_.set_random(0);
    return *this;
  }
  /// How pressing it is: Normal, Urgent or Emergency; the receiver's client may show it.
  /// Importance. (startOnlineMeeting_ref.md:36)
  Builder& importance(const Open<Importance>& value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// What it is about, for display on both sides. Maximum length of 250 characters.
  /// String, at most 250 characters. (startOnlineMeeting_ref.md:37)
  Builder& subject(std::string_view value) {
    this->draft_.set(2, value);
    return *this;
  }
  /// An id that ties this to earlier talk: give the one of an old conversation to continue it. Left
  /// out, the server makes one.
  /// String. (startOnlineMeeting_ref.md:38)
  Builder& thread_id(std::string_view value) {
    this->draft_.set(3, value);
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<StartOnlineMeeting>() noexcept;
}

}  // namespace ucwa
