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
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Policies;
detail::Offers<1> offers(const Policies*);

/// What the administrator permits or demands of the user's applications. Read it after sign-in and
/// follow it: it says for instance whether photos, HTML messages or local logs are wanted. The user
/// cannot change it.
/// (policies_ref.md)
struct UCWA_EXPORT Policies : Resource {
  Policies() noexcept;
  Policies(const Policies& other);
  Policies(Policies&& other) noexcept;
  Policies& operator=(Policies other) noexcept;
  ~Policies();

  static constexpr std::string_view rel = "policies";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
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

  /// Whether a mobile application may copy contacts to the device.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> allow_device_contacts_sync;
  /// Whether audio must wait for a wireless network instead of using mobile data.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> audio_only_on_wifi;
  /// Whether calls are to be logged in the client; if Disabled, do not offer it.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> call_log_archiving;
  /// Whether usage data may be sent to the maker of the service; changes nothing for an application.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> customer_experience_improvement_program;
  /// A number that stands for emergencyDialString when dialled, such as 555 for 911.
  /// String.
  std::optional<std::string> emergency_dial_mask;
  /// The emergency number that is really dialled, whether it or emergencyDialMask was entered.
  /// String.
  std::optional<std::string> emergency_dial_string;
  /// One entry per emergency number: the number, then the masks that stand for it, parted by
  /// semicolons. Where it is given, it counts instead of emergencyDialString.
  /// Array of String.
  std::optional<std::vector<std::string>> emergency_numbers;
  /// Text to show before an emergency call without a known location; only if locationRequired is
  /// Disclaimer.
  /// String.
  std::optional<std::string> emergency_service_disclaimer;
  /// Whether pictures may stand for :-) and the like; if Disabled, the server turns them back into
  /// text.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> emoticons;
  /// Whether a mobile application must encrypt what it stores.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> encrypt_app_data;
  /// Whether a mobile application may talk to the mailbox server by itself.
  /// GenericPolicy, by default Disabled.
  Maybe<Open<GenericPolicy>> client_exchange_connectivity;
  /// Whether contacts and voice mail of the user are kept in the mailbox; changes nothing for an
  /// application.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> exchange_unified_messaging;
  /// Which help pages to show: Office365g in the cloud run for China, absent elsewhere.
  /// String.
  std::optional<std::string> help_environment;
  /// Whether HTML may be given to sendMessage.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> html_messaging;
  /// After how many hours to ask the location information service again.
  /// Int32.
  std::optional<std::int32_t> location_refresh_interval;
  /// Whether an emergency call must tell where the user is.
  /// LocationRequiredEnum.
  Maybe<Open<LocationRequiredEnum>> location_required;
  /// Whether the client must write logs; if Disabled, leave it to the user.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> logging;
  /// How much the client shall log, by the administrator's wish.
  /// String.
  std::optional<std::string> logging_level;
  /// Whether messages are to be kept in the client; if Disabled, do not offer it.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> message_archiving;
  /// Whether web addresses in messages may be clicked.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> messaging_urls;
  /// Whether the application may show several videos of a meeting at once.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> multi_view_join;
  /// Web address at which the user can say what is good or bad.
  /// String.
  std::optional<std::string> online_feedback_url;
  /// Whether pictures of contacts may be shown at all.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> photos;
  /// Whether a mobile application may keep the call log on the device.
  /// GenericPolicy, by default Disabled.
  Maybe<Open<GenericPolicy>> save_call_logs;
  /// Whether a mobile application may store the password.
  /// GenericPolicy, by default Enabled.
  Maybe<Open<GenericPolicy>> save_credentials;
  /// Whether a mobile application may keep messages on the device.
  /// GenericPolicy, by default Disabled.
  Maybe<Open<GenericPolicy>> save_messaging_history;
  /// Web address to which an application sends what users say.
  /// String.
  std::optional<std::string> send_feedback_url;
  /// Whether sharing must wait for a wireless network instead of using mobile data.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> sharing_only_on_wifi;
  /// Whether anonymous figures on quality may be sent to the maker of the service.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> software_quality_metrics;
  /// Which kinds of calls the user may make, up to calls to ordinary telephones.
  /// String.
  std::optional<std::string> telephony_mode;
  /// Whether the location may be told in emergency calls only; otherwise presence may carry it too.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> use_location_for_e911_only;
  /// Whether video must wait for a wireless network instead of using mobile data.
  /// GenericPolicy.
  Maybe<Open<GenericPolicy>> video_only_on_wifi;
  /// Address to call in order to hear voice mail.
  /// String.
  std::optional<std::string> voicemail_uri;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What the resource leads to. An absent link: not allowed now.
  struct Links {
    Maybe<Link<Policies>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), provisioning_data_unavailable (500), too_many_groups
  /// (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersionProvisioningDataUnavailable;

  /// Fetches all policies; do so after sign-in and after each updated event.
  struct Get {
    using Output = Policies;  ///< What a success gives.
    using Error = GetError;  ///< What a failure can be.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Policies>() noexcept;

}  // namespace ucwa
