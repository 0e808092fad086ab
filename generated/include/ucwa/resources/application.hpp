#pragma once

#include <array>

#include "ucwa/resources/communication.hpp"
#include "ucwa/resources/me.hpp"
#include "ucwa/resources/online_meetings.hpp"
#include "ucwa/resources/people.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Batch;
struct Events;
struct Policies;
struct ReportMyNetwork;

/// The signed-in application: the root from which everything else is reached. It embeds me, people,
/// communication and onlineMeetings, and links to events and batch. The server keeps it while the
/// event channel is polled, and drops it after about 15 minutes without; all of its links die with
/// it. If it answers 404 ApplicationNotFound, create another; on 410 tell the user first. Delete it
/// when the user signs out.
/// (application_ref.md:1)
struct UCWA_EXPORT Application : Resource {
  /// @cond special_members
  Application() noexcept;
  Application(const Application& other);
  Application(Application&& other) noexcept;
  Application& operator=(Application other) noexcept;
  ~Application();
  /// @endcond

  static constexpr std::string_view rel = "application";  ///< Its name on the wire.
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

  /// Kind of device it runs on; only Browser is supported.
  /// String. (application_ref.md:15)
  std::optional<std::string> type;
  /// Language of texts and of the announcements in meetings, such as en-US.
  /// String. (application_ref.md:16)
  std::optional<std::string> culture;
  /// The id of this installation as the application gave it.
  /// String. (application_ref.md:17)
  std::optional<std::string> endpoint_id;
  /// Id of this registration, unique for user and device; worth logging.
  /// String. (application_ref.md:18)
  std::optional<std::string> id;
  /// Tells several windows of one application apart, each of which has an event channel of its own;
  /// as given when it was created.
  /// String. (application_ref.md:19)
  std::optional<std::string> instance_id;
  /// Name and version of the application, as given when it was created.
  /// String. (application_ref.md:20)
  std::optional<std::string> user_agent;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Application>> self;  ///< Where the resource is.
    /// Carries many requests in one HTTP message.
    /// (application_ref.md:27)
    Maybe<Link<Batch>> batch;
    /// The event channel: a long poll that tells of all changes.
    /// (application_ref.md:28)
    Maybe<Link<Events>> events;
    /// What the administrator permits or demands of the user's applications.
    /// (application_ref.md:29)
    Maybe<Link<Policies>> policies;
    /// Tells the server where on the network the device is, for emergency calls.
    /// (application_ref.md:30)
    Maybe<Link<ReportMyNetwork>> report_my_network;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// The dashboard of talking: how the user can be reached, and links that start conversations.
    /// (application_ref.md:31)
    std::optional<Communication> communication;
    /// The signed-in user.
    /// (application_ref.md:32)
    std::optional<Me> me;
    /// The dashboard of scheduled meetings.
    /// (application_ref.md:33)
    std::optional<OnlineMeetings> online_meetings;
    /// The dashboard of other people: contacts, groups, search and presence subscriptions.
    /// (application_ref.md:34)
    std::optional<People> people;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (application_ref.md:64)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (application_ref.md:65)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (application_ref.md:66)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (application_ref.md:67)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (application_ref.md:68)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the application with all that it embeds; a good way to start over after a resync.
  /// (application_ref.md:48)
  struct Get {
    using Output = Application;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for DELETE.
  enum class DeleteError {
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (application_ref.md:440)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Signs out: ends all conversations and subscriptions of this application, and answers 204. While
  /// other windows of it run, each with an instanceId of its own, only this event channel ends.
  /// (application_ref.md:424)
  struct Delete {
    using Output = Nothing;  ///< What a success gives.
    using Error = DeleteError;  ///< What the page documents besides.
    using Start = detail::PlainBuilder<Delete>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Application>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/batch.hpp"
#include "ucwa/resources/events.hpp"
#include "ucwa/resources/report_my_network.hpp"
