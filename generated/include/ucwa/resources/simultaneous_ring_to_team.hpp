// Made by ucwagen from simultaneousRingToTeam_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_callback_channel_error_conflict_no_team_members_configured_forbidden_forbidden_no_team_members_configured.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct SimultaneousRingToTeam;
detail::Offers<2> offers(const SimultaneousRingToTeam*);

/// Lets incoming calls ring at the team of the user at the same time. The link is present if the
/// user's team can ring together with the user. The members of a team receive calls together. Teams
/// cannot be managed through this API.
/// (simultaneousRingToTeam_ref.md)
struct UCWA_EXPORT SimultaneousRingToTeam : Resource {
  SimultaneousRingToTeam() noexcept;
  SimultaneousRingToTeam(const SimultaneousRingToTeam& other);
  SimultaneousRingToTeam(SimultaneousRingToTeam&& other) noexcept;
  SimultaneousRingToTeam& operator=(SimultaneousRingToTeam other) noexcept;
  ~SimultaneousRingToTeam();

  static constexpr std::string_view rel = "simultaneousRingToTeam";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<SimultaneousRingToTeam>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), conflict_no_team_members_configured (409), forbidden
  /// (403), forbidden_no_team_members_configured (403), too_many_groups (409).
  using PostError = errors::UsualAndCallbackChannelErrorConflictNoTeamMembersConfiguredForbiddenForbiddenNoTeamMembersConfigured;

  /// Turns simultaneous ringing on. The server returns 204.
  struct Post {
    using Output = Nothing;  ///< The result of a success.
    using Error = PostError;  ///< The documented errors.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// Builds the request. Missing has a bit for each required parameter that was not set yet.
template <unsigned Missing>
class SimultaneousRingToTeam::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The number of seconds before the team rings too.
  /// Int32, nullable, at least 0, at most 55.
  Builder& ring_delay(std::int32_t value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// Sends `null`.
  Builder& ring_delay(Null value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// Sends all parameters in the query that the page allows there.
  Builder& query() {
    this->draft_.use_query();
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<SimultaneousRingToTeam>() noexcept;

}  // namespace ucwa
