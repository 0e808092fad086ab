#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct CallForwardingSettings;
struct Location;
struct MakeMeAvailable;
struct Note;
struct Phones;
struct Photo;
struct Presence;
struct ReportMyActivity;

/// The signed-in user. The dashboard of the user's own data: phones, photo, call forwarding and,
/// once available, presence, note and location. An updated event comes when makeMeAvailable has
/// worked. Photo, phones and call forwarding change without events, so ask again with the ETag;
/// changes in the directory, say of the title, do not show before the next sign-in. An anonymous
/// user has name and uri alone.
/// (me_ref.md:1)
struct UCWA_EXPORT Me : Resource {
  /// @cond special_members
  Me() noexcept;
  Me(const Me& other);
  Me(Me&& other) noexcept;
  Me& operator=(Me other) noexcept;
  ~Me();
  /// @endcond

  static constexpr std::string_view rel = "me";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "me", Priority::medium, "me"},
  }};

  /// The company of the user; for display.
  /// String. (me_ref.md:15)
  std::optional<std::string> company;
  /// The part of the company that the user works in; for display.
  /// String. (me_ref.md:16)
  std::optional<std::string> department;
  /// All mail addresses of the user, the main one first.
  /// Array of String. (me_ref.md:17)
  std::optional<std::vector<std::string>> email_addresses;
  /// SIP URI of the user on this very application, which distinguishes it from other devices.
  /// String. (me_ref.md:18)
  std::optional<std::string> endpoint_uri;
  /// Private number of the user as a tel URI.
  /// String. (me_ref.md:19)
  std::optional<std::string> home_phone_number;
  /// Mobile number of the user as a tel URI.
  /// String. (me_ref.md:20)
  std::optional<std::string> mobile_phone_number;
  /// Name of the user to display.
  /// String. (me_ref.md:21)
  std::optional<std::string> name;
  /// Where the user's desk is, as the directory has it.
  /// String. (me_ref.md:22)
  std::optional<std::string> office_location;
  /// A further number of the user as a tel URI.
  /// String. (me_ref.md:23)
  std::optional<std::string> other_phone_number;
  /// Job title of the user; for display.
  /// String. (me_ref.md:24)
  std::optional<std::string> title;
  /// SIP address of the user, by which others invite the user.
  /// String. (me_ref.md:25)
  std::optional<std::string> uri;
  /// Business number of the user as a tel URI.
  /// String. (me_ref.md:26)
  std::optional<std::string> work_phone_number;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Me>> self;  ///< Where the resource is.
    /// The rules by which calls to the user are forwarded or ring elsewhere too.
    /// (me_ref.md:33)
    Maybe<Link<CallForwardingSettings>> call_forwarding_settings;
    /// Where the user says to be, as others see it.
    /// (me_ref.md:34)
    Maybe<Link<Location>> location;
    /// Lets others see that the user is here and call through this application.
    /// (me_ref.md:35)
    Maybe<Link<MakeMeAvailable>> make_me_available;
    /// The note that the user shows to others: a personal one or an out-of-office text.
    /// (me_ref.md:36)
    Maybe<Link<Note>> note;
    /// The phone numbers that the user can be reached at.
    /// (me_ref.md:37)
    Maybe<Link<Phones>> phones;
    /// The picture of the user.
    /// (me_ref.md:38)
    Maybe<Link<Photo>> photo;
    /// How reachable the user is, as others see it.
    /// (me_ref.md:39)
    Maybe<Link<Presence>> presence;
    /// Tells the server that the user is at work in this application.
    /// (me_ref.md:40)
    Maybe<Link<ReportMyActivity>> report_my_activity;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The application is still starting or already shutting down; try again shortly.
    /// (me_ref.md:104)
    conflict,  ///< Conflict, 409
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (me_ref.md:106)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (me_ref.md:107)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (me_ref.md:108)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (me_ref.md:109)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the user with the links to all that belongs to the user.
  /// (me_ref.md:88)
  struct Get {
    using Output = Me;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Me>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/make_me_available.hpp"
#include "ucwa/resources/photo.hpp"
#include "ucwa/resources/report_my_activity.hpp"
