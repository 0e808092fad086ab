// Made by ucwagen from location_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_callback_channel_error_make_me_available_required.hpp"
#include "ucwa/errors/usual_and_invalid_exchange_server_version_make_me_available_required.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Location;
detail::Offers<3> offers(const Location*);

/// The location of the user. The server updates this resource whenever the user changes the
/// location. The application must use makeMeAvailable first.
/// (location_ref.md)
struct UCWA_EXPORT Location : Resource {
  Location() noexcept;
  Location(const Location& other);
  Location(Location&& other) noexcept;
  Location& operator=(Location other) noexcept;
  ~Location();

  static constexpr std::string_view rel = "location";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "location", Priority::medium, "me"},
      {EventType::updated, "location", Priority::medium, "me"},
      {EventType::deleted, "location", Priority::medium, "me"},
  }};

  /// The text that describes the location of the user.
  /// String.
  std::optional<std::string> location_;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Location>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), make_me_available_required (409), too_many_groups (409).
  /// make_me_available_required here: The user is not available. Use makeMeAvailable first.
  using GetError = errors::UsualAndInvalidExchangeServerVersionMakeMeAvailableRequired;

  /// Fetches the location of the user.
  struct Get {
    using Output = Location;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), make_me_available_required (409), too_many_groups (409).
  /// make_me_available_required here: The user is not available. Use makeMeAvailable first.
  using PostError = errors::UsualAndCallbackChannelErrorMakeMeAvailableRequired;

  /// Sets the location of the user. A request with an empty body clears it. The server returns 204.
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
class Location::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The text that describes the location of the user.
  /// String, at most 60 characters.
  Builder& location(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Location>() noexcept;

}  // namespace ucwa
