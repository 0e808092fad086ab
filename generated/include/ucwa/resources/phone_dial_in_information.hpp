// Made by ucwagen from phoneDialInInformation_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/resources/dial_in_region.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct PhoneDialInInformation;
detail::Offers<1> offers(const PhoneDialInInformation*);

/// The phone numbers and regions for joining online meetings by phone. Use this information in an
/// invitation for people who join by phone. The phone numbers for each region are in dialInRegion.
/// (phoneDialInInformation_ref.md)
struct UCWA_EXPORT PhoneDialInInformation : Resource {
  PhoneDialInInformation() noexcept;
  PhoneDialInInformation(const PhoneDialInInformation& other);
  PhoneDialInInformation(PhoneDialInInformation&& other) noexcept;
  PhoneDialInInformation& operator=(PhoneDialInInformation other) noexcept;
  ~PhoneDialInInformation();

  static constexpr std::string_view rel = "phoneDialInInformation";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };

  /// The conference ID, which callers enter when they dial in.
  /// String.
  std::optional<std::string> conference_id;
  /// The default region for dialing in.
  /// String.
  std::optional<std::string> default_region;
  /// The URL of a web page with the dial-in information that can be reached from outside the company.
  /// String.
  std::optional<std::string> external_directory_uri;
  /// The URL of a web page with the dial-in information that can be reached from inside the company.
  /// String.
  std::optional<std::string> internal_directory_uri;
  /// Whether the meeting supports an audio conferencing provider (ACP).
  /// Boolean.
  std::optional<bool> is_audio_conference_provider_enabled;
  /// The passcode that a participant needs to connect to the audio conferencing provider.
  /// String.
  std::optional<std::string> participant_pass_code;
  /// The toll-free numbers of the audio conferencing provider.
  /// Array of String.
  std::optional<std::vector<std::string>> toll_free_numbers;
  /// The toll number of the audio conferencing provider.
  /// String.
  std::optional<std::string> toll_number;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<PhoneDialInInformation>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Embedded resources.
  struct Embedded {
    /// The phone number of one region for joining online meetings.
    std::vector<DialInRegion> dial_in_region;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the dial-in information; each dialInRegion is embedded.
  struct Get {
    using Output = PhoneDialInInformation;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<PhoneDialInInformation>() noexcept;

}  // namespace ucwa
