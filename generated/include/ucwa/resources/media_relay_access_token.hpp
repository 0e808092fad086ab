#pragma once

#include <array>

#include "ucwa/resources/media_relay.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// The credentials for media relays. Media between networks with firewalls need a relay: give
/// names, ports and credentials to the media stack.
/// (mediaRelayAccessToken_ref.md:1)
struct UCWA_EXPORT MediaRelayAccessToken : Resource {
  /// @cond special_members
  MediaRelayAccessToken() noexcept;
  MediaRelayAccessToken(const MediaRelayAccessToken& other);
  MediaRelayAccessToken(MediaRelayAccessToken&& other) noexcept;
  MediaRelayAccessToken& operator=(MediaRelayAccessToken other) noexcept;
  ~MediaRelayAccessToken();
  /// @endcond

  static constexpr std::string_view rel = "mediaRelayAccessToken";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// For how many minutes the token is good.
  /// Int32. (mediaRelayAccessToken_ref.md:15)
  std::optional<std::int32_t> duration;
  /// SIP address of the user whom the token was issued for.
  /// String. (mediaRelayAccessToken_ref.md:16)
  std::optional<std::string> uri;
  /// Password to give to the relay; keep it out of logs.
  /// String. (mediaRelayAccessToken_ref.md:17)
  std::optional<std::string> password;
  /// User name to give to the relay.
  /// String. (mediaRelayAccessToken_ref.md:18)
  std::optional<std::string> user_name;
  /// When the token runs out, in UTC; fetch a new one in time.
  /// DateTime. (mediaRelayAccessToken_ref.md:19)
  std::optional<DateTime> valid_until;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<MediaRelayAccessToken>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// A relay server that carries media through firewalls.
    /// (mediaRelayAccessToken_ref.md:26)
    std::vector<MediaRelay> media_relay;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (mediaRelayAccessToken_ref.md:56)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (mediaRelayAccessToken_ref.md:57)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (mediaRelayAccessToken_ref.md:58)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (mediaRelayAccessToken_ref.md:59)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (mediaRelayAccessToken_ref.md:60)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Issues credentials and lists the relays, each of them embedded.
  /// (mediaRelayAccessToken_ref.md:40)
  struct Get {
    using Output = MediaRelayAccessToken;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<MediaRelayAccessToken>() noexcept;
}

}  // namespace ucwa
