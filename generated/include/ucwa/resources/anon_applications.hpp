#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Application;

/// Where a guest without an account creates an application to join one meeting. For people who join
/// a meeting from outside. Their token comes from the grant urn:microsoft.rtc:anonmeeting with URI
/// and key of the meeting; it is good for one hour and for that meeting alone. Of me they see only
/// name and uri, and makeMeAvailable is closed to them.
/// (anonApplications_ref.md:1)
struct UCWA_EXPORT AnonApplications : Resource {
  /// @cond special_members
  AnonApplications() noexcept;
  AnonApplications(const AnonApplications& other);
  AnonApplications(AnonApplications&& other) noexcept;
  AnonApplications& operator=(AnonApplications other) noexcept;
  ~AnonApplications();
  /// @endcond

  static constexpr std::string_view rel = "anonApplications";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 0> scopes{};
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<AnonApplications>> self;  ///< Where the resource is.
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
    /// (anonApplications_ref.md:42)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (anonApplications_ref.md:43)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (anonApplications_ref.md:44)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (anonApplications_ref.md:45)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (anonApplications_ref.md:46)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Creates the application and answers 201 with it. The token must come from the anonymous-meeting
  /// grant.
  /// (anonApplications_ref.md:21)
  struct Post {
    using Output = Application;  ///< What a success gives.
    using Error = PostError;  ///< What the page documents besides.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<3>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for OPTIONS.
  enum class OptionsError {
  };

  /// Tells which HTTP methods and which parameter values the resource knows.
  /// (anonApplications_ref.md:415)
  struct Options {
    using Output = Content;  ///< What a success gives.
    using Error = OptionsError;  ///< What the page documents besides.
    using Start = detail::PlainBuilder<Options>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// The request in the making. Missing has a bit for each required parameter that is not given yet.
template <unsigned Missing>
class AnonApplications::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Language of messages and announcements, such as en-US. Must not be empty. Maximum length of 100
  /// characters.
  /// String, required, at most 100 characters. (anonApplications_ref.md:29)
  [[nodiscard]] Builder<Missing & ~1u> culture(std::string_view value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// Name and version of the application, such as ExampleApp/1.0; it shows up in server logs. Must
  /// not be empty. Maximum length of 100 characters.
  /// String, required, at most 100 characters. (anonApplications_ref.md:30)
  [[nodiscard]] Builder<Missing & ~2u> user_agent(std::string_view value) {
    this->draft_.set(1, value);
    return Builder<Missing & ~2u>(std::move(this->draft_));
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "anonApplications POST: call .culture(...) before .build(): "
                  "the parameter 'culture' is required");
    static_assert((Missing & 2u) == 0,
                  "anonApplications POST: call .user_agent(...) before .build(): "
                  "the parameter 'userAgent' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<AnonApplications>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/application.hpp"
