// Made by ucwagen from applications_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/none_documented.hpp"
#include "ucwa/errors/usual_and_callback_channel_error_forbidden.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Application;
detail::Offers<9> offers(const Application*);
struct Applications;
detail::Offers<18> offers(const Applications*);

/// Where an application of a signed-in user is created: the first request after authentication. The
/// link stands in user once a token was sent. Applications of one user with equal culture,
/// endpointId, type and userAgent are one on the server, while each instanceId gets an event
/// channel of its own.
/// (applications_ref.md)
struct UCWA_EXPORT Applications : Resource {
  Applications() noexcept;
  Applications(const Applications& other);
  Applications(Applications&& other) noexcept;
  Applications& operator=(Applications other) noexcept;
  ~Applications();

  static constexpr std::string_view rel = "applications";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 0> scopes{};

  /// What the resource leads to. An absent link: not allowed now.
  struct Links {
    Maybe<Link<Applications>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), forbidden (403), too_many_groups (409).
  /// forbidden here: A federated user of Office Communications Server 2007 R2 cannot join this
  /// meeting.
  /// forbidden here: Policy denies this user applications on mobile devices.
  /// forbidden here: Policy denies this user applications on the desktop.
  using PostError = errors::UsualAndCallbackChannelErrorForbidden;

  /// Creates the application and answers 201 with it, its dashboards embedded; a known instanceId
  /// gives the running one by 200. Fetch its events link next.
  struct Post {
    using Output = Application;  ///< What a success gives.
    using Error = PostError;  ///< What a failure can be.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<7>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The page documents no errors for OPTIONS.
  using OptionsError = errors::NoneDocumented;

  /// Tells which HTTP methods and which parameter values the resource knows.
  struct Options {
    using Output = Content;  ///< What a success gives.
    using Error = OptionsError;  ///< What a failure can be.
    using Start = detail::PlainBuilder<Options>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
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

  /// Language of messages and announcements, such as en-US. Must not be empty.
  /// String, required, at most 100 characters.
  [[nodiscard]] Builder<Missing & ~1u> culture(std::string_view value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// An id of this installation that no other running application of the user has, such as a stored
  /// GUID. Must not be empty.
  /// String, required, at most 100 characters.
  [[nodiscard]] Builder<Missing & ~2u> endpoint_id(std::string_view value) {
    this->draft_.set(1, value);
    return Builder<Missing & ~2u>(std::move(this->draft_));
  }
  /// Tells several windows of one application apart: each value has an event channel of its own, and
  /// one that runs already is given again instead of made anew.
  /// String, at most 100 characters.
  Builder& instance_id(std::string_view value) {
    this->draft_.set(2, value);
    return *this;
  }
  /// Name and version of the application, such as ExampleApp/1.0; it shows up in server logs. Must
  /// not be empty.
  /// String, required, at most 100 characters.
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

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Applications>() noexcept;

}  // namespace ucwa

// Last, for they may include this header: what its links and operations lead to.
#include "ucwa/resources/application.hpp"
