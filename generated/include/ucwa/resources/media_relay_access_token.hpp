// Made by ucwagen from mediaRelayAccessToken_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/resources/media_relay.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct MediaRelayAccessToken;
detail::Offers<1> offers(const MediaRelayAccessToken*);

/// A token for access to media relays. The media stack of the client uses these credentials with
/// the embedded relays.
/// (mediaRelayAccessToken_ref.md)
struct UCWA_EXPORT MediaRelayAccessToken : Resource {
  MediaRelayAccessToken() noexcept;
  MediaRelayAccessToken(const MediaRelayAccessToken& other);
  MediaRelayAccessToken(MediaRelayAccessToken&& other) noexcept;
  MediaRelayAccessToken& operator=(MediaRelayAccessToken other) noexcept;
  ~MediaRelayAccessToken();

  static constexpr std::string_view rel = "mediaRelayAccessToken";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };

  /// The lifetime of the token in minutes.
  /// Int32.
  std::optional<std::int32_t> duration;
  /// The URI for which the server issued the token.
  /// String.
  std::optional<std::string> uri;
  /// The password for the relays.
  /// String.
  std::optional<std::string> password;
  /// The user name for the relays.
  /// String.
  std::optional<std::string> user_name;
  /// The date and time at which the token expires, in UTC.
  /// DateTime.
  std::optional<DateTime> valid_until;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<MediaRelayAccessToken>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Embedded resources.
  struct Embedded {
    /// A media relay and its ports.
    std::vector<MediaRelay> media_relay;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches a token, with the relays embedded.
  struct Get {
    using Output = MediaRelayAccessToken;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<MediaRelayAccessToken>() noexcept;

}  // namespace ucwa
