#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Application;

/// Where an application of a signed-in user is created: the first request after authentication. The
/// link stands in user once a token was sent. Applications of one user with equal culture,
/// endpointId, type and userAgent are one on the server, while each instanceId gets an event
/// channel of its own.
/// (applications_ref.md:1)
struct UCWA_EXPORT Applications : Resource {
  /// @cond special_members
  Applications() noexcept;
  Applications(const Applications& other);
  Applications(Applications&& other) noexcept;
  Applications& operator=(Applications other) noexcept;
  ~Applications();
  /// @endcond

  static constexpr std::string_view rel = "applications";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 0> scopes{};
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Applications>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for POST.
  enum class PostError {
    /// A federated user of Office Communications Server 2007 R2 cannot join this meeting.
    /// (applications_ref.md:44)
    forbidden,  ///< Forbidden, 403
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (applications_ref.md:47)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (applications_ref.md:48)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (applications_ref.md:49)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (applications_ref.md:50)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (applications_ref.md:51)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Creates the application and answers 201 with it, its dashboards embedded; a known instanceId
  /// gives the running one by 200. Fetch its events link next.
  /// (applications_ref.md:21)
  struct Post {
    using Output = Application;  ///< What a success gives.
    using Error = PostError;  ///< What the page documents besides.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<7>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for OPTIONS.
  enum class OptionsError {
  };

  /// Tells which HTTP methods and which parameter values the resource knows.
  /// (applications_ref.md:424)
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
class Applications::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Language of messages and announcements, such as en-US. Must not be empty. Maximum length of 100
  /// characters.
  /// String, required, at most 100 characters. (applications_ref.md:29)
  [[nodiscard]] Builder<Missing & ~1u> culture(std::string_view value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// An id of this installation that no other running application of the user has, such as a stored
  /// GUID. Must not be empty. Maximum length of 100 characters.
  /// String, required, at most 100 characters. (applications_ref.md:30)
  [[nodiscard]] Builder<Missing & ~2u> endpoint_id(std::string_view value) {
    this->draft_.set(1, value);
    return Builder<Missing & ~2u>(std::move(this->draft_));
  }
  /// Tells several windows of one application apart: each value has an event channel of its own, and
  /// one that runs already is given again instead of made anew. Maximum length of 100 characters.
  /// String, at most 100 characters. (applications_ref.md:31)
  Builder& instance_id(std::string_view value) {
    this->draft_.set(2, value);
    return *this;
  }
  /// Name and version of the application, such as ExampleApp/1.0; it shows up in server logs. Must
  /// not be empty. Maximum length of 100 characters.
  /// String, required, at most 100 characters. (applications_ref.md:32)
  [[nodiscard]] Builder<Missing & ~4u> user_agent(std::string_view value) {
    this->draft_.set(3, value);
    return Builder<Missing & ~4u>(std::move(this->draft_));
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "applications POST: call .culture(...) before .build(): "
                  "the parameter 'culture' is required");
    static_assert((Missing & 2u) == 0,
                  "applications POST: call .endpoint_id(...) before .build(): "
                  "the parameter 'endpointId' is required");
    static_assert((Missing & 4u) == 0,
                  "applications POST: call .user_agent(...) before .build(): "
                  "the parameter 'userAgent' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Applications>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/application.hpp"
