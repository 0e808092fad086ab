// Made by ucwagen from anonApplications_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/none_documented.hpp"
#include "ucwa/errors/usual_and_callback_channel_error.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Application;
detail::Offers<9> offers(const Application*);
struct AnonApplications;
detail::Offers<18> offers(const AnonApplications*);

/// The entry point where an anonymous user creates an application. An anonymous user joins an
/// online meeting without an account. The token comes from the grant type
/// urn:microsoft.rtc:anonmeeting, with the conference URI and the conference key, and is valid for
/// one hour. For an anonymous user, me has only the properties name and uri, and makeMeAvailable
/// fails with 403. See the article Joining a meeting as a guest.
/// (anonApplications_ref.md)
struct UCWA_EXPORT AnonApplications : Resource {
  AnonApplications() noexcept;
  AnonApplications(const AnonApplications& other);
  AnonApplications(AnonApplications&& other) noexcept;
  AnonApplications& operator=(AnonApplications other) noexcept;
  ~AnonApplications();

  static constexpr std::string_view rel = "anonApplications";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 0> scopes{};

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<AnonApplications>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), too_many_groups (409).
  using PostError = errors::UsualAndCallbackChannelError;

  /// Creates an application for an anonymous user. The server returns 201 with the application.
  struct Post {
    using Output = Application;  ///< The result of a success.
    using Error = PostError;  ///< The documented errors.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<3>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The page documents no errors for OPTIONS.
  using OptionsError = errors::NoneDocumented;

  /// Returns metadata about the HTTP methods of the resource.
  struct Options {
    using Output = Content;  ///< The result of a success.
    using Error = OptionsError;  ///< The documented errors.
    using Start = detail::PlainBuilder<Options>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// Builds the request. Missing has a bit for each required parameter that was not set yet.
template <unsigned Missing>
class AnonApplications::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The culture of the application, such as en-US. The value must not be empty.
  /// String, required, at most 100 characters.
  [[nodiscard]] Builder<Missing & ~1u> culture(std::string_view value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// The user agent string, which identifies messages of this application. The value must not be
  /// empty.
  /// String, required, at most 100 characters.
  [[nodiscard]] Builder<Missing & ~2u> user_agent(std::string_view value) {
    this->draft_.set(1, value);
    return Builder<Missing & ~2u>(std::move(this->draft_));
  }

  /// The request, or an error if a parameter is invalid.
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

template <>
UCWA_EXPORT const detail::Type& detail::type_of<AnonApplications>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/application.hpp"
