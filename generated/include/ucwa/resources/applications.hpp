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
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Application;
detail::Offers<9> offers(const Application*);
struct Applications;
detail::Offers<18> offers(const Applications*);

/// The entry point where a signed-in user creates an application. The resource user has this link
/// after authentication. If a user creates several applications that agree in userAgent, type,
/// culture and endpointId, they are the same application on the server; instanceId identifies its
/// instances, each of which has its own event channel. See the article Several instances of one
/// application.
/// (applications_ref.md)
struct UCWA_EXPORT Applications : Resource {
  Applications() noexcept;
  Applications(const Applications& other);
  Applications(Applications&& other) noexcept;
  Applications& operator=(Applications other) noexcept;
  ~Applications();

  static constexpr std::string_view rel = "applications";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 0> scopes{};

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Applications>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), forbidden (403), too_many_groups (409).
  /// forbidden here: A federated user of Office Communications Server 2007 R2 may not join the
  /// meeting.
  /// forbidden here: The user may not create an application on a mobile device.
  /// forbidden here: The user may not create an application on a desktop computer.
  using PostError = errors::UsualAndCallbackChannelErrorForbidden;

  /// Creates the application. The server returns 201 with the application, which embeds the
  /// dashboards. If an instance with this instanceId exists already, the server returns 200 with it.
  struct Post {
    using Output = Application;  ///< The result of a success.
    using Error = PostError;  ///< The documented errors.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<7>;  ///< The type that the link's function returns.

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
class Applications::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
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
  /// An identifier of the application that is unique among the running applications of the user on
  /// all devices. The value must not be empty.
  /// String, required, at most 100 characters.
  [[nodiscard]] Builder<Missing & ~2u> endpoint_id(std::string_view value) {
    this->draft_.set(1, value);
    return Builder<Missing & ~2u>(std::move(this->draft_));
  }
  /// The instance identifier. Each instance of an application has its own event channel.
  /// String, at most 100 characters.
  Builder& instance_id(std::string_view value) {
    this->draft_.set(2, value);
    return *this;
  }
  /// The user agent string, which identifies messages of this application. The value must not be
  /// empty.
  /// String, required, at most 100 characters.
  [[nodiscard]] Builder<Missing & ~4u> user_agent(std::string_view value) {
    this->draft_.set(3, value);
    return Builder<Missing & ~4u>(std::move(this->draft_));
  }

  /// The request, or an error if a parameter is invalid.
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

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/application.hpp"
