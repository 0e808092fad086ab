// Made by ucwagen from removeContactFromAllGroups_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/already_exists_callback_channel_error_conflict_too_many_groups.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct RemoveContactFromAllGroups;
detail::Offers<2> offers(const RemoveContactFromAllGroups*);

/// Removes a contact from all groups and so from the contact list. To remove the contact from one
/// group only, use DELETE on its myGroupMembership, which needs revision 2.
/// (removeContactFromAllGroups_ref.md)
struct UCWA_EXPORT RemoveContactFromAllGroups : Resource {
  RemoveContactFromAllGroups() noexcept;
  RemoveContactFromAllGroups(const RemoveContactFromAllGroups& other);
  RemoveContactFromAllGroups(RemoveContactFromAllGroups&& other) noexcept;
  RemoveContactFromAllGroups& operator=(RemoveContactFromAllGroups other) noexcept;
  ~RemoveContactFromAllGroups();

  static constexpr std::string_view rel = "removeContactFromAllGroups";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 0> scopes{};

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<RemoveContactFromAllGroups>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500), conflict
  /// (409), too_many_groups (409).
  using PostError = errors::AlreadyExistsCallbackChannelErrorConflictTooManyGroups;

  /// Removes the contact from all groups. The server returns 204.
  struct Post {
    using Output = Nothing;  ///< The result of a success.
    using Error = PostError;  ///< The documented errors.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<1>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// Builds the request. Missing has a bit for each required parameter that was not set yet.
template <unsigned Missing>
class RemoveContactFromAllGroups::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The URI of the contact to remove.
  /// String, required, at most 250 characters.
  [[nodiscard]] Builder<Missing & ~1u> contact_uri(std::string_view value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// Sends all parameters in the query that the page allows there.
  Builder& query() {
    this->draft_.use_query();
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "removeContactFromAllGroups POST: call .contact_uri(...) before .build(): "
                  "the parameter 'contactUri' is required");
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<RemoveContactFromAllGroups>() noexcept;

}  // namespace ucwa
