#pragma once

#include <array>

#include "ucwa/enumerations/availability.hpp"
#include "ucwa/enumerations/preferred_availability.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// How reachable the user is, as others see it. It is there after makeMeAvailable. It sums up all
/// devices and the calendar of the user until the user sets it; a reset gives it back to them.
/// Other applications of the user and all subscribers are told of each change.
/// (presence_ref.md:1)
struct UCWA_EXPORT Presence : Resource {
  /// @cond special_members
  Presence() noexcept;
  Presence(const Presence& other);
  Presence(Presence&& other) noexcept;
  Presence& operator=(Presence other) noexcept;
  ~Presence();
  /// @endcond

  static constexpr std::string_view rel = "presence";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "presence", Priority::medium, "me"},
      {EventType::updated, "presence", Priority::medium, "me"},
      {EventType::deleted, "presence", Priority::medium, "me"},
  }};

  /// What the user is doing, for display, in the language of the application: a well-known token such
  /// as in-a-meeting, or a text that another client has set. It cannot be set here.
  /// String. (presence_ref.md:15)
  std::optional<std::string> activity;
  /// How reachable the user is, such as Online, Busy or Away.
  /// Availability. (presence_ref.md:16)
  Maybe<Open<Availability>> availability;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Presence>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Call makeMeAvailable first; an anonymous user has no presence at all.
    /// (presence_ref.md:158)
    make_me_available_required,  ///< Conflict, 409, MakeMeAvailableRequired
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (presence_ref.md:159)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (presence_ref.md:160)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (presence_ref.md:161)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (presence_ref.md:162)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (presence_ref.md:163)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches availability and activity of the user.
  /// (presence_ref.md:142)
  struct Get {
    using Output = Presence;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for POST.
  enum class PostError {
    /// Call makeMeAvailable first; an anonymous user has no presence at all.
    /// (presence_ref.md:235)
    make_me_available_required,  ///< Conflict, 409, MakeMeAvailableRequired
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (presence_ref.md:236)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (presence_ref.md:237)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (presence_ref.md:238)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (presence_ref.md:239)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (presence_ref.md:240)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Sets the availability and answers 204; a request without the parameter gives it back to the
  /// server's choice.
  /// (presence_ref.md:217)
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
class Presence::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// What to appear as. Left out or null, the server decides again.
  /// PreferredAvailability, nullable. (presence_ref.md:225)
  Builder& availability(const Open<PreferredAvailability>& value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// Sends `null`.
  Builder& availability(Null value) {
    this->draft_.set(0, value);
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Presence>() noexcept;
}

}  // namespace ucwa
