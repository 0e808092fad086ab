#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Where the user says to be, as others see it. It is there after makeMeAvailable; before that it
/// gives 409 MakeMeAvailableRequired. With several devices it is that of the one most in use.
/// (location_ref.md:1)
struct UCWA_EXPORT Location : Resource {
  /// @cond special_members
  Location() noexcept;
  Location(const Location& other);
  Location(Location&& other) noexcept;
  Location& operator=(Location other) noexcept;
  ~Location();
  /// @endcond

  static constexpr std::string_view rel = "location";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "location", Priority::medium, "me"},
      {EventType::updated, "location", Priority::medium, "me"},
      {EventType::deleted, "location", Priority::medium, "me"},
  }};

  /// The place in words of the user's own, for display.
  /// String. (location_ref.md:15)
  std::optional<std::string> location_;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Location>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Call makeMeAvailable first; until then the user has no location to read or set.
    /// (location_ref.md:157)
    make_me_available_required,  ///< Conflict, 409, MakeMeAvailableRequired
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (location_ref.md:158)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (location_ref.md:159)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (location_ref.md:160)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (location_ref.md:161)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (location_ref.md:162)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the text that others see.
  /// (location_ref.md:141)
  struct Get {
    using Output = Location;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for POST.
  enum class PostError {
    /// Call makeMeAvailable first; until then the user has no location to read or set.
    /// (location_ref.md:232)
    make_me_available_required,  ///< Conflict, 409, MakeMeAvailableRequired
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (location_ref.md:233)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (location_ref.md:234)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (location_ref.md:235)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (location_ref.md:236)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (location_ref.md:237)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Publishes the text and answers 204; a request without the parameter clears it.
  /// (location_ref.md:214)
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
class Location::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The place in words. Left out, the text is cleared. Maximum length of 60 characters.
  /// String, at most 60 characters. (location_ref.md:222)
  Builder& location(std::string_view value) {
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
UCWA_EXPORT const Type& type_of<Location>() noexcept;
}

}  // namespace ucwa
