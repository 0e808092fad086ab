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
#if UCWA_BINDINGS_VERSION != 2
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

/// The signed-in user. The dashboard of the user's own data: phones, photo, call forwarding and,
/// once available, presence, note and location. An updated event comes when makeMeAvailable has
/// worked. Photo, phones and call forwarding change without events, so ask again with the ETag;
/// changes in the directory, say of the title, do not show before the next sign-in. An anonymous
/// user has name and uri alone.
/// (me_ref.md)
struct UCWA_EXPORT Me : Resource {
  Me() noexcept;
  Me(const Me& other);
  Me(Me&& other) noexcept;
  Me& operator=(Me other) noexcept;
  ~Me();

  static constexpr std::string_view rel = "me";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "me", Priority::medium, "me"},
  }};

  /// The company of the user; for display.
  /// String.
  std::optional<std::string> company;
  /// The part of the company that the user works in; for display.
  /// String.
  std::optional<std::string> department;
  /// All mail addresses of the user, the main one first.
  /// Array of String.
  std::optional<std::vector<std::string>> email_addresses;
  /// SIP URI of the user on this very application, which distinguishes it from other devices.
  /// String.
  std::optional<std::string> endpoint_uri;
  /// Private number of the user as a tel URI.
  /// String.
  std::optional<std::string> home_phone_number;
  /// Mobile number of the user as a tel URI.
  /// String.
  std::optional<std::string> mobile_phone_number;
  /// Name of the user to display.
  /// String.
  std::optional<std::string> name;
  /// Where the user's desk is, as the directory has it.
  /// String.
  std::optional<std::string> office_location;
  /// A further number of the user as a tel URI.
  /// String.
  std::optional<std::string> other_phone_number;
  /// Job title of the user; for display.
  /// String.
  std::optional<std::string> title;
  /// SIP address of the user, by which others invite the user.
  /// String.
  std::optional<std::string> uri;
  /// Business number of the user as a tel URI.
  /// String.
  std::optional<std::string> work_phone_number;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What the resource leads to. An absent link: not allowed now.
  struct Links {
    Maybe<Link<Me>> self;  ///< Where the resource is.
    /// The rules by which calls to the user are forwarded or ring elsewhere too.
    Maybe<Link<CallForwardingSettings>> call_forwarding_settings;
    /// Where the user says to be, as others see it.
    Maybe<Link<Location>> location;
    /// Lets others see that the user is here and call through this application.
    Maybe<Link<MakeMeAvailable>> make_me_available;
    /// The note that the user shows to others: a personal one or an out-of-office text.
    Maybe<Link<Note>> note;
    /// The phone numbers that the user can be reached at.
    Maybe<Link<Phones>> phones;
    /// The picture of the user.
    Maybe<Link<Photo>> photo;
    /// How reachable the user is, as others see it.
    Maybe<Link<Presence>> presence;
    /// Tells the server that the user is at work in this application.
    Maybe<Link<ReportMyActivity>> report_my_activity;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  /// conflict here: The application is still starting or already shutting down; try again shortly.
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the user with the links to all that belongs to the user.
  struct Get {
    using Output = Me;  ///< What a success gives.
    using Error = GetError;  ///< What a failure can be.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Me>() noexcept;

}  // namespace ucwa

// Last, for they may include this header: what its links and operations lead to.
#include "ucwa/resources/make_me_available.hpp"
#include "ucwa/resources/photo.hpp"
#include "ucwa/resources/report_my_activity.hpp"
