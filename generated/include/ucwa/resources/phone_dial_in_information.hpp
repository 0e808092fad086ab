#pragma once

#include <array>

#include "ucwa/resources/dial_in_region.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// How to join meetings by telephone. To be put into invitations for those who join by telephone.
/// Numbers by region are in dialInRegion; codes and numbers of an outside provider matter only
/// where isAudioConferenceProviderEnabled is true.
/// (phoneDialInInformation_ref.md:1)
struct UCWA_EXPORT PhoneDialInInformation : Resource {
  /// @cond special_members
  PhoneDialInInformation() noexcept;
  PhoneDialInInformation(const PhoneDialInInformation& other);
  PhoneDialInInformation(PhoneDialInInformation&& other) noexcept;
  PhoneDialInInformation& operator=(PhoneDialInInformation other) noexcept;
  ~PhoneDialInInformation();
  /// @endcond

  static constexpr std::string_view rel = "phoneDialInInformation";  ///< Its name on the wire.
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

  /// The digits that callers enter to reach the meeting.
  /// String. (phoneDialInInformation_ref.md:15)
  std::optional<std::string> conference_id;
  /// Name of the dialInRegion to show first.
  /// String. (phoneDialInInformation_ref.md:16)
  std::optional<std::string> default_region;
  /// Web page with all numbers, for people outside of the company.
  /// String. (phoneDialInInformation_ref.md:17)
  std::optional<std::string> external_directory_uri;
  /// Web page with all numbers, for people inside the company.
  /// String. (phoneDialInInformation_ref.md:18)
  std::optional<std::string> internal_directory_uri;
  /// True if an outside provider carries the sound of the meeting.
  /// Boolean. (phoneDialInInformation_ref.md:19)
  std::optional<bool> is_audio_conference_provider_enabled;
  /// The digits that callers enter with the outside provider.
  /// String. (phoneDialInInformation_ref.md:20)
  std::optional<std::string> participant_pass_code;
  /// Numbers of the outside provider that cost the caller nothing.
  /// Array of String. (phoneDialInInformation_ref.md:21)
  std::optional<std::vector<std::string>> toll_free_numbers;
  /// Number of the outside provider that the caller pays for.
  /// String. (phoneDialInInformation_ref.md:22)
  std::optional<std::string> toll_number;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<PhoneDialInInformation>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// A telephone number by which people in one region can dial into meetings.
    /// (phoneDialInInformation_ref.md:29)
    std::vector<DialInRegion> dial_in_region;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (phoneDialInInformation_ref.md:59)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (phoneDialInInformation_ref.md:60)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (phoneDialInInformation_ref.md:61)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (phoneDialInInformation_ref.md:62)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (phoneDialInInformation_ref.md:63)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches numbers and codes, with each dialInRegion embedded.
  /// (phoneDialInInformation_ref.md:43)
  struct Get {
    using Output = PhoneDialInInformation;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<PhoneDialInInformation>() noexcept;
}

}  // namespace ucwa
