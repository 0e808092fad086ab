// Made by ucwagen from policies_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/generic_policy.hpp"
#include "ucwa/enumerations/location_required_enum.hpp"
#include "ucwa/errors/usual_and_invalid_exchange_server_version_provisioning_data_unavailable.hpp"
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

struct Policies;
detail::Offers<1> offers(const Policies*);

/// The administrator's policies for the application of the user. The policies tell, for example,
/// whether emoticons and photos are permitted. The user cannot change them.
/// (policies_ref.md)
struct UCWA_EXPORT Policies : Resource {
  Policies() noexcept;
  Policies(const Policies& other);
  Policies(Policies&& other) noexcept;
  Policies& operator=(Policies other) noexcept;
  ~Policies();

  static constexpr std::string_view rel = "policies";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "policies", Priority::medium, "policies"},
  }};

  /// Mobile policy: whether an application can synchronize the contacts on the device.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> allow_device_contacts_sync;
  /// Whether audio is limited to Wi-Fi.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> audio_only_on_wifi;
  /// Whether call logging in the client is enabled by default. If it is disabled, do not offer it to
  /// the user.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> call_log_archiving;
  /// Whether mobile users can take part in the Customer Experience Improvement Program. An
  /// application does not need to act on this policy.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> customer_experience_improvement_program;
  /// An alternate emergency number: if the user enters it, dial emergencyDialString.
  /// String.
  std::optional<std::string> emergency_dial_mask;
  /// The emergency number to dial if the user enters emergencyDialMask or this number itself.
  /// String.
  std::optional<std::string> emergency_dial_string;
  /// Combinations of emergency dial strings and dial masks, separated by semicolons. A client that
  /// supports this property ignores emergencyDialString.
  /// Array of String.
  std::optional<std::vector<std::string>> emergency_numbers;
  /// The disclaimer to show if the location cannot be fetched from the Location Information Service
  /// (LIS); only used if locationRequired is Disclaimer.
  /// String.
  std::optional<std::string> emergency_service_disclaimer;
  /// Whether emoticons are enabled in instant messages. If they are disabled, the server replaces
  /// them with text.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> emoticons;
  /// Mobile policy: whether an application encrypts its data.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> encrypt_app_data;
  /// Mobile policy: whether an application can connect to Exchange.
  /// GenericPolicy, by default Enabled.
  Maybe<Open<GenericPolicy>> client_exchange_connectivity;
  /// Whether Exchange Unified Messaging is enabled for the user, so that contacts and voicemail are
  /// in Exchange. An application does not need to act on this policy.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> exchange_unified_messaging;
  /// An opaque string with which the client can choose the help to display: Office365g for Gallatin,
  /// otherwise absent.
  /// String.
  std::optional<std::string> help_environment;
  /// Whether an application can send HTML with sendMessage.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> html_messaging;
  /// The number of hours after which the client should fetch the location from the Location
  /// Information Service (LIS) again.
  /// Int32.
  std::optional<std::int32_t> location_refresh_interval;
  /// Whether emergency calls need the location of the user.
  /// LocationRequiredEnum.
  Maybe<Open<LocationRequiredEnum>> location_required;
  /// Whether logging in the client is enabled by default. If it is enabled, do not let the user
  /// disable it; if it is disabled, let the user choose.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> logging;
  /// The level of logging that the administrator expects from the client.
  /// String.
  std::optional<std::string> logging_level;
  /// Whether the client archives message transcripts by default. If this is disabled, do not offer it
  /// to the user.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> message_archiving;
  /// Whether URLs in instant messages can be clicked.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> messaging_urls;
  /// Whether multiview join is enabled for video.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> multi_view_join;
  /// The URL for online feedback.
  /// String.
  std::optional<std::string> online_feedback_url;
  /// Whether photos of contacts are enabled in the organization.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> photos;
  /// Mobile policy: whether an application can save call logs on the device.
  /// GenericPolicy, by default Enabled.
  Maybe<Open<GenericPolicy>> save_call_logs;
  /// Mobile policy: whether an application can save the user's credentials on the device.
  /// GenericPolicy, by default Enabled.
  Maybe<Open<GenericPolicy>> save_credentials;
  /// Mobile policy: whether an application can save instant messages on the device.
  /// GenericPolicy, by default Enabled.
  Maybe<Open<GenericPolicy>> save_messaging_history;
  /// The URL for sending feedback.
  /// String.
  std::optional<std::string> send_feedback_url;
  /// Whether sharing is limited to Wi-Fi.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> sharing_only_on_wifi;
  /// Whether software quality metrics are enabled. The metrics are anonymous, and Microsoft uses them
  /// to improve the product.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> software_quality_metrics;
  /// The audio capabilities of the user, for example whether PSTN calls are possible; an advanced
  /// setting.
  /// String.
  std::optional<std::string> telephony_mode;
  /// Whether the location is sent only in emergency (E911) calls. Otherwise it can be published with
  /// presence too.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> use_location_for_e911_only;
  /// Whether video is limited to Wi-Fi.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> video_only_on_wifi;
  /// The URI to call to listen to voicemail.
  /// String.
  std::optional<std::string> voicemail_uri;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Policies>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), provisioning_data_unavailable (500), too_many_groups
  /// (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersionProvisioningDataUnavailable;

  /// Fetches the policies.
  struct Get {
    using Output = Policies;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Policies>() noexcept;

}  // namespace ucwa
