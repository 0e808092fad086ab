#pragma once

#include <array>

#include "ucwa/enumerations/generic_policy.hpp"
#include "ucwa/enumerations/location_required_enum.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// What the administrator permits or demands of the user's applications. Read it after sign-in and
/// follow it: it says for instance whether photos, HTML messages or local logs are wanted. The user
/// cannot change it.
/// (policies_ref.md:1)
struct UCWA_EXPORT Policies : Resource {
  /// @cond special_members
  Policies() noexcept;
  Policies(const Policies& other);
  Policies(Policies&& other) noexcept;
  Policies& operator=(Policies other) noexcept;
  ~Policies();
  /// @endcond

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
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "policies", Priority::medium, "policies"},
  }};

  /// Whether a mobile application may copy contacts to the device.
  /// GenericPolicy. (policies_ref.md:15)
  Maybe<Open<GenericPolicy>> allow_device_contacts_sync;
  /// Whether audio must wait for a wireless network instead of using mobile data.
  /// GenericPolicy. (policies_ref.md:16)
  Maybe<Open<GenericPolicy>> audio_only_on_wifi;
  /// Whether calls are to be logged in the client; if Disabled, do not offer it.
  /// GenericPolicy. (policies_ref.md:17)
  Maybe<Open<GenericPolicy>> call_log_archiving;
  /// Whether usage data may be sent to the maker of the service; changes nothing for an application.
  /// GenericPolicy. (policies_ref.md:18)
  Maybe<Open<GenericPolicy>> customer_experience_improvement_program;
  /// A number that stands for emergencyDialString when dialled, such as 555 for 911.
  /// String. (policies_ref.md:19)
  std::optional<std::string> emergency_dial_mask;
  /// The emergency number that is really dialled, whether it or emergencyDialMask was entered.
  /// String. (policies_ref.md:20)
  std::optional<std::string> emergency_dial_string;
  /// One entry per emergency number: the number, then the masks that stand for it, parted by
  /// semicolons. Where it is given, it counts instead of emergencyDialString.
  /// Array of String. (policies_ref.md:21)
  std::optional<std::vector<std::string>> emergency_numbers;
  /// Text to show before an emergency call without a known location; only if locationRequired is
  /// Disclaimer.
  /// String. (policies_ref.md:22)
  std::optional<std::string> emergency_service_disclaimer;
  /// Whether pictures may stand for :-) and the like; if Disabled, the server turns them back into
  /// text.
  /// GenericPolicy. (policies_ref.md:23)
  Maybe<Open<GenericPolicy>> emoticons;
  /// Whether a mobile application must encrypt what it stores.
  /// GenericPolicy. (policies_ref.md:24)
  Maybe<Open<GenericPolicy>> encrypt_app_data;
  /// Whether a mobile application may talk to the mailbox server by itself. Default is Disabled.
  /// GenericPolicy, by default Disabled. (policies_ref.md:25)
  Maybe<Open<GenericPolicy>> client_exchange_connectivity;
  /// Whether contacts and voice mail of the user are kept in the mailbox; changes nothing for an
  /// application.
  /// GenericPolicy. (policies_ref.md:26)
  Maybe<Open<GenericPolicy>> exchange_unified_messaging;
  /// Which help pages to show: Office365g in the cloud run for China, absent elsewhere.
  /// String. (policies_ref.md:27)
  std::optional<std::string> help_environment;
  /// Whether HTML may be given to sendMessage.
  /// GenericPolicy. (policies_ref.md:28)
  Maybe<Open<GenericPolicy>> html_messaging;
  /// After how many hours to ask the location information service again.
  /// Int32. (policies_ref.md:29)
  std::optional<std::int32_t> location_refresh_interval;
  /// Whether an emergency call must tell where the user is.
  /// LocationRequiredEnum. (policies_ref.md:30)
  Maybe<Open<LocationRequiredEnum>> location_required;
  /// Whether the client must write logs; if Disabled, leave it to the user.
  /// GenericPolicy. (policies_ref.md:31)
  Maybe<Open<GenericPolicy>> logging;
  /// How much the client shall log, by the administrator's wish.
  /// String. (policies_ref.md:32)
  std::optional<std::string> logging_level;
  /// Whether messages are to be kept in the client; if Disabled, do not offer it.
  /// GenericPolicy. (policies_ref.md:33)
  Maybe<Open<GenericPolicy>> message_archiving;
  /// Whether web addresses in messages may be clicked.
  /// GenericPolicy. (policies_ref.md:34)
  Maybe<Open<GenericPolicy>> messaging_urls;
  /// Whether the application may show several videos of a meeting at once.
  /// GenericPolicy. (policies_ref.md:35)
  Maybe<Open<GenericPolicy>> multi_view_join;
  /// Web address at which the user can say what is good or bad.
  /// String. (policies_ref.md:36)
  std::optional<std::string> online_feedback_url;
  /// Whether pictures of contacts may be shown at all.
  /// GenericPolicy. (policies_ref.md:37)
  Maybe<Open<GenericPolicy>> photos;
  /// Whether a mobile application may keep the call log on the device. Default is Disabled.
  /// GenericPolicy, by default Disabled. (policies_ref.md:38)
  Maybe<Open<GenericPolicy>> save_call_logs;
  /// Whether a mobile application may store the password. Default is Enabled.
  /// GenericPolicy, by default Enabled. (policies_ref.md:39)
  Maybe<Open<GenericPolicy>> save_credentials;
  /// Whether a mobile application may keep messages on the device. Default is Disabled.
  /// GenericPolicy, by default Disabled. (policies_ref.md:40)
  Maybe<Open<GenericPolicy>> save_messaging_history;
  /// Web address to which an application sends what users say.
  /// String. (policies_ref.md:41)
  std::optional<std::string> send_feedback_url;
  /// Whether sharing must wait for a wireless network instead of using mobile data.
  /// GenericPolicy. (policies_ref.md:42)
  Maybe<Open<GenericPolicy>> sharing_only_on_wifi;
  /// Whether anonymous figures on quality may be sent to the maker of the service.
  /// GenericPolicy. (policies_ref.md:43)
  Maybe<Open<GenericPolicy>> software_quality_metrics;
  /// Which kinds of calls the user may make, up to calls to ordinary telephones.
  /// String. (policies_ref.md:44)
  std::optional<std::string> telephony_mode;
  /// Whether the location may be told in emergency calls only; otherwise presence may carry it too.
  /// GenericPolicy. (policies_ref.md:45)
  Maybe<Open<GenericPolicy>> use_location_for_e911_only;
  /// Whether video must wait for a wireless network instead of using mobile data.
  /// GenericPolicy. (policies_ref.md:46)
  Maybe<Open<GenericPolicy>> video_only_on_wifi;
  /// Address to call in order to hear voice mail.
  /// String. (policies_ref.md:47)
  std::optional<std::string> voicemail_uri;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Policies>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The server could not read the policies; try again later.
    /// (policies_ref.md:121)
    provisioning_data_unavailable,  ///< ServiceFailure, 500, ProvisioningDataUnavailable
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (policies_ref.md:122)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (policies_ref.md:123)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (policies_ref.md:124)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (policies_ref.md:125)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (policies_ref.md:126)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches all policies; do so after sign-in and after each updated event.
  /// (policies_ref.md:105)
  struct Get {
    using Output = Policies;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Policies>() noexcept;
}

}  // namespace ucwa
