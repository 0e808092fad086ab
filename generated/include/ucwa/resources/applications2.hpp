// Made by ucwagen from applications2_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/already_exists_callback_channel_error_conflict_forbidden_too_many_groups.hpp"
#include "ucwa/errors/already_exists_conflict_invalid_exchange_server_version_too_many_groups.hpp"
#include "ucwa/resources/application.hpp"
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
struct Applications2;
detail::Offers<3> offers(const Applications2*);

/// The entry point where a signed-in user creates an application. Revision 2 can also be fetched.
/// Revision 2 adds the operation GET. Requests that use inputs of revision 2 carry the header
/// X-MS-RequiresMinResourceVersion: 2. See the article Several instances of one application.
/// (applications2_ref.md)
struct UCWA_EXPORT Applications2 : Resource {
  Applications2() noexcept;
  Applications2(const Applications2& other);
  Applications2(Applications2&& other) noexcept;
  Applications2& operator=(Applications2 other) noexcept;
  ~Applications2();

  static constexpr std::string_view rel = "applications";  ///< Its name on the wire.
  static constexpr int revision = 2;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 0> scopes{};

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Applications2>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Embedded resources.
  struct Embedded {
    /// An application of the user, from which all other resources can be reached.
    std::vector<Application> application;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::AlreadyExistsConflictInvalidExchangeServerVersionTooManyGroups;

  /// Fetches the resource, which embeds the applications of the user.
  struct Get {
    using Output = Applications2;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for POST: already_exists (409), callback_channel_error (500), conflict
  /// (409), forbidden (403), too_many_groups (409).
  /// forbidden here: The user may not create an application on a mobile device.
  using PostError = errors::AlreadyExistsCallbackChannelErrorConflictForbiddenTooManyGroups;

  /// Creates the application. The server returns 201 with the application. If an instance with this
  /// instanceId exists already, the server returns 200 with it.
  struct Post {
    using Output = Application;  ///< The result of a success.
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
class Applications2::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The culture of the application, such as en-US.
  /// String.
  Builder& culture(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// An identifier of the application that is unique among the running applications of the user.
  /// String.
  Builder& endpoint_id(std::string_view value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// The instance identifier. Requests that agree in userAgent, type, culture and endpointId share an
  /// application; each instance has its own event channel.
  /// String.
  Builder& instance_id(std::string_view value) {
    this->draft_.set(2, value);
    return *this;
  }
  /// The type of device on which the application runs: Browser.
  /// String.
  Builder& type(std::string_view value) {
    this->draft_.set(3, value);
    return *this;
  }
  /// The user agent string, which identifies messages of this application.
  /// String.
  Builder& user_agent(std::string_view value) {
    this->draft_.set(4, value);
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Applications2>() noexcept;

}  // namespace ucwa
