// Made by ucwagen from mediaRelay_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/relay_location.hpp"
#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct MediaRelay;
detail::Offers<1> offers(const MediaRelay*);

/// A media relay and its ports. The relay is embedded in mediaRelayAccessToken, which has the
/// credentials for it.
/// (mediaRelay_ref.md)
struct UCWA_EXPORT MediaRelay : Resource {
  MediaRelay() noexcept;
  MediaRelay(const MediaRelay& other);
  MediaRelay(MediaRelay&& other) noexcept;
  MediaRelay& operator=(MediaRelay other) noexcept;
  ~MediaRelay();

  static constexpr std::string_view rel = "mediaRelay";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// The host name of the relay.
  /// String.
  std::optional<std::string> host;
  /// The IPv4 address of the relay; only for relays that follow the IETF standard.
  /// String.
  std::optional<std::string> ipv4;
  /// The IPv6 address of the relay; only for relays that follow the IETF standard.
  /// String.
  std::optional<std::string> ipv6;
  /// The networks from which the relay can be reached.
  /// RelayLocation.
  Maybe<Open<RelayLocation>> location;
  /// The TCP port of the relay; -1 if no TCP port is set.
  /// Int32.
  std::optional<std::int32_t> tcp_port;
  /// The UDP port of the relay; -1 if no UDP port is set.
  /// Int32.
  std::optional<std::int32_t> udp_port;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<MediaRelay>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the host name, addresses and ports of the relay.
  struct Get {
    using Output = MediaRelay;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<MediaRelay>() noexcept;

}  // namespace ucwa
