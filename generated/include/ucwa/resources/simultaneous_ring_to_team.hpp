#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Lets calls ring at the team of the user as well, from now on. It is there while the user has a
/// team-call group; it is filled elsewhere, not through this API. Whoever answers first has the
/// call.
/// (simultaneousRingToTeam_ref.md:1)
struct UCWA_EXPORT SimultaneousRingToTeam : Resource {
  /// @cond special_members
  SimultaneousRingToTeam() noexcept;
  SimultaneousRingToTeam(const SimultaneousRingToTeam& other);
  SimultaneousRingToTeam(SimultaneousRingToTeam&& other) noexcept;
  SimultaneousRingToTeam& operator=(SimultaneousRingToTeam other) noexcept;
  ~SimultaneousRingToTeam();
  /// @endcond

  static constexpr std::string_view rel = "simultaneousRingToTeam";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<SimultaneousRingToTeam>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for POST.
  enum class PostError {
    /// The user has no enterprise voice.
    /// (simultaneousRingToTeam_ref.md:51)
    forbidden,  ///< Forbidden, 403
    /// The team-call group of the user is empty.
    /// (simultaneousRingToTeam_ref.md:52)
    forbidden_no_team_members_configured,  ///< Forbidden, 403, NoTeamMembersConfigured
    /// There is no team member yet; the user has to name one in another client.
    /// (simultaneousRingToTeam_ref.md:53)
    conflict_no_team_members_configured,  ///< Conflict, 409, NoTeamMembersConfigured
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (simultaneousRingToTeam_ref.md:54)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (simultaneousRingToTeam_ref.md:55)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (simultaneousRingToTeam_ref.md:56)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (simultaneousRingToTeam_ref.md:57)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (simultaneousRingToTeam_ref.md:58)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Turns the rule on and answers 204; fetch callForwardingSettings to see it.
  /// (simultaneousRingToTeam_ref.md:27)
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
class SimultaneousRingToTeam::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Seconds until the team rings too. Range from 0 to 55.
  /// Int32, nullable, at least 0, at most 55. (simultaneousRingToTeam_ref.md:41)
  Builder& ring_delay(std::int32_t value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// Sends `null`.
  Builder& ring_delay(Null value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// Sends the parameters in the query that the page allows there.
  Builder& query() {
    this->draft_.use_query();
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<SimultaneousRingToTeam>() noexcept;
}

}  // namespace ucwa
