#pragma once

#include <array>

#include "ucwa/enumerations/relay_location.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// A relay server that carries media through firewalls. It is embedded in mediaRelayAccessToken,
/// whose credentials it takes.
/// (mediaRelay_ref.md:1)
struct UCWA_EXPORT MediaRelay : Resource {
  /// @cond special_members
  MediaRelay() noexcept;
  MediaRelay(const MediaRelay& other);
  MediaRelay(MediaRelay&& other) noexcept;
  MediaRelay& operator=(MediaRelay other) noexcept;
  ~MediaRelay();
  /// @endcond

  static constexpr std::string_view rel = "mediaRelay";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// Host name of the relay.
  /// String. (mediaRelay_ref.md:15)
  std::optional<std::string> host;
  /// IPv4 address of the relay; only for relays that follow the IETF standard.
  /// String. (mediaRelay_ref.md:16)
  std::optional<std::string> ipv4;
  /// IPv6 address of the relay; only for relays that follow the IETF standard.
  /// String. (mediaRelay_ref.md:17)
  std::optional<std::string> ipv6;
  /// Which side of the company's network the relay serves.
  /// RelayLocation. (mediaRelay_ref.md:18)
  Maybe<Open<RelayLocation>> location;
  /// TCP port of the relay; -1 if it has none.
  /// Int32. (mediaRelay_ref.md:19)
  std::optional<std::int32_t> tcp_port;
  /// UDP port of the relay; -1 if it has none.
  /// Int32. (mediaRelay_ref.md:20)
  std::optional<std::int32_t> udp_port;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<MediaRelay>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (mediaRelay_ref.md:53)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (mediaRelay_ref.md:54)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (mediaRelay_ref.md:55)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (mediaRelay_ref.md:56)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (mediaRelay_ref.md:57)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches names and ports of the relay.
  /// (mediaRelay_ref.md:37)
  struct Get {
    using Output = MediaRelay;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<MediaRelay>() noexcept;
}

}  // namespace ucwa
