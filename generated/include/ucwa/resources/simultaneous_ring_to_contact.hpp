// Made by ucwagen from simultaneousRingToContact_ref.md.
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

struct SimultaneousRingToContact;
detail::Offers<2> offers(const SimultaneousRingToContact*);

/// Lets incoming calls ring at a contact or a phone number at the same time. The link is present if
/// the user can choose a phone number or contact that rings together with the user.
/// (simultaneousRingToContact_ref.md)
struct UCWA_EXPORT SimultaneousRingToContact : Resource {
  SimultaneousRingToContact() noexcept;
  SimultaneousRingToContact(const SimultaneousRingToContact& other);
  SimultaneousRingToContact(SimultaneousRingToContact&& other) noexcept;
  SimultaneousRingToContact& operator=(SimultaneousRingToContact other) noexcept;
  ~SimultaneousRingToContact();

  static constexpr std::string_view rel = "simultaneousRingToContact";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<SimultaneousRingToContact>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), forbidden (403), too_many_groups (409).
  /// forbidden here: Enterprise voice or simultaneous ringing is not enabled for the user.
  using PostError = errors::UsualAndCallbackChannelErrorForbidden;

  /// Turns simultaneous ringing on. The server returns 204.
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
class SimultaneousRingToContact::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The target that should ring too: a tel URI for a phone number, or a SIP URI for a contact.
  /// String, required, at most 80 characters.
  [[nodiscard]] Builder<Missing & ~1u> target(std::string_view value) {
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
                  "simultaneousRingToContact POST: call .target(...) before .build(): "
                  "the parameter 'target' is required");
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<SimultaneousRingToContact>() noexcept;

}  // namespace ucwa
