// Made by ucwagen from changeVisibility_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_callback_channel_error_forbidden.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct ChangeVisibility;
detail::Offers<2> offers(const ChangeVisibility*);

/// Makes a phone number visible to other contacts or hides it. The link is present if the user can
/// decide whether to share the number with others.
/// (changeVisibility_ref.md)
struct UCWA_EXPORT ChangeVisibility : Resource {
  ChangeVisibility() noexcept;
  ChangeVisibility(const ChangeVisibility& other);
  ChangeVisibility(ChangeVisibility&& other) noexcept;
  ChangeVisibility& operator=(ChangeVisibility other) noexcept;
  ~ChangeVisibility();

  static constexpr std::string_view rel = "changeVisibility";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<ChangeVisibility>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), forbidden (403), too_many_groups (409).
  /// conflict here: The number is set in Active Directory and is read-only.
  using PostError = errors::UsualAndCallbackChannelErrorForbidden;

  /// Changes the visibility of the number. The server returns 204.
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
class ChangeVisibility::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Whether the number is visible to other contacts.
  /// Boolean.
  Builder& include_in_contact_card(detail::Flag value) {
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
UCWA_EXPORT const detail::Type& detail::type_of<ChangeVisibility>() noexcept;

}  // namespace ucwa
