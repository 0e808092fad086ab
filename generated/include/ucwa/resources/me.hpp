// Made by ucwagen from me_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
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

struct CallForwardingSettings;
detail::Offers<5> offers(const CallForwardingSettings*);
struct Location;
detail::Offers<3> offers(const Location*);
struct MakeMeAvailable;
detail::Offers<2> offers(const MakeMeAvailable*);
struct Note;
detail::Offers<3> offers(const Note*);
struct Phones;
detail::Offers<1> offers(const Phones*);
struct Photo;
detail::Offers<1> offers(const Photo*);
struct Presence;
detail::Offers<3> offers(const Presence*);
struct ReportMyActivity;
detail::Offers<2> offers(const ReportMyActivity*);
struct Me;
detail::Offers<1> offers(const Me*);

/// The user of the application. The resource leads to what belongs to the user: phones, photo and
/// callForwardingSettings, and after makeMeAvailable also presence, note and location. The server
/// sends an updated event when the application is ready for incoming calls. Changes to the
/// properties below do not cause an event while the application is active, and neither do changes
/// to photo, phones and callForwardingSettings; use ETags to find out whether these three have
/// changed. An anonymous user has only name and uri.
/// (me_ref.md)
struct UCWA_EXPORT Me : Resource {
  Me() noexcept;
  Me(const Me& other);
  Me(Me&& other) noexcept;
  Me& operator=(Me other) noexcept;
  ~Me();

  static constexpr std::string_view rel = "me";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "me", Priority::medium, "me"},
  }};

  /// The company of the user.
  /// String.
  std::optional<std::string> company;
  /// The department of the user.
  /// String.
  std::optional<std::string> department;
  /// The email addresses of the user.
  /// Array of String.
  std::optional<std::vector<std::string>> email_addresses;
  /// The URI of the endpoint on which the user is signed in with this application.
  /// String.
  std::optional<std::string> endpoint_uri;
  /// The home phone number of the user.
  /// String.
  std::optional<std::string> home_phone_number;
  /// The mobile phone number of the user.
  /// String.
  std::optional<std::string> mobile_phone_number;
  /// The display name of the user.
  /// String.
  std::optional<std::string> name;
  /// The location of the user's office.
  /// String.
  std::optional<std::string> office_location;
  /// Another phone number of the user.
  /// String.
  std::optional<std::string> other_phone_number;
  /// The job title of the user.
  /// String.
  std::optional<std::string> title;
  /// The URI of the user.
  /// String.
  std::optional<std::string> uri;
  /// The work phone number of the user.
  /// String.
  std::optional<std::string> work_phone_number;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Me>> self;  ///< The resource itself.
    /// The call forwarding settings of the user.
    Maybe<Link<CallForwardingSettings>> call_forwarding_settings;
    /// The location of the user.
    Maybe<Link<Location>> location;
    /// Makes the user available so that invitations can arrive.
    Maybe<Link<MakeMeAvailable>> make_me_available;
    /// The note of the user, either personal or out-of-office.
    Maybe<Link<Note>> note;
    /// The phone numbers of the user.
    Maybe<Link<Phones>> phones;
    /// The photo of the user.
    Maybe<Link<Photo>> photo;
    /// The availability and activity of the user.
    Maybe<Link<Presence>> presence;
    /// Reports that the user is active in this application.
    Maybe<Link<ReportMyActivity>> report_my_activity;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  /// conflict here: The application is starting or shutting down.
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the user.
  struct Get {
    using Output = Me;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Me>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/make_me_available.hpp"
#include "ucwa/resources/photo.hpp"
#include "ucwa/resources/report_my_activity.hpp"
