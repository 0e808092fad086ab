// Made by ucwagen from application_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/cannot_redirect.hpp"
#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/resources/communication.hpp"
#include "ucwa/resources/me.hpp"
#include "ucwa/resources/online_meetings.hpp"
#include "ucwa/resources/people.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Batch;
detail::Offers<2> offers(const Batch*);
struct Events;
struct Policies;
detail::Offers<1> offers(const Policies*);
struct ReportMyNetwork;
detail::Offers<2> offers(const ReportMyNetwork*);
struct Application;
detail::Offers<9> offers(const Application*);

/// The signed-in application: the root from which everything else is reached. It embeds me, people,
/// communication and onlineMeetings, and links to events and batch. The server keeps it while the
/// event channel is polled, and drops it after about 15 minutes without; all of its links die with
/// it. If it answers 404 ApplicationNotFound, create another; on 410 tell the user first. Delete it
/// when the user signs out.
/// (application_ref.md)
struct UCWA_EXPORT Application : Resource {
  Application() noexcept;
  Application(const Application& other);
  Application(Application&& other) noexcept;
  Application& operator=(Application other) noexcept;
  ~Application();

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

  /// Kind of device it runs on; only Browser is supported.
  /// String.
  std::optional<std::string> type;
  /// Language of texts and of the announcements in meetings, such as en-US.
  /// String.
  std::optional<std::string> culture;
  /// The id of this installation as the application gave it.
  /// String.
  std::optional<std::string> endpoint_id;
  /// Id of this registration, unique for user and device; worth logging.
  /// String.
  std::optional<std::string> id;
  /// Tells several windows of one application apart, each of which has an event channel of its own;
  /// as given when it was created.
  /// String.
  std::optional<std::string> instance_id;
  /// Name and version of the application, as given when it was created.
  /// String.
  std::optional<std::string> user_agent;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What the resource leads to. An absent link: not allowed now.
  struct Links {
    Maybe<Link<Application>> self;  ///< Where the resource is.
    /// Carries many requests in one HTTP message.
    Maybe<Link<Batch>> batch;
    /// The event channel: a long poll that tells of all changes.
    Maybe<Link<Events>> events;
    /// What the administrator permits or demands of the user's applications.
    Maybe<Link<Policies>> policies;
    /// Tells the server where on the network the device is, for emergency calls.
    Maybe<Link<ReportMyNetwork>> report_my_network;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Resources that travel within this one.
  struct Embedded {
    /// The dashboard of talking: how the user can be reached, and links that start conversations.
    std::optional<Communication> communication;
    /// The signed-in user.
    std::optional<Me> me;
    /// The dashboard of scheduled meetings.
    std::optional<OnlineMeetings> online_meetings;
    /// The dashboard of other people: contacts, groups, search and presence subscriptions.
    std::optional<People> people;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the application with all that it embeds; a good way to start over after a resync.
  struct Get {
    using Output = Application;  ///< What a success gives.
    using Error = GetError;  ///< What a failure can be.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for DELETE: cannot_redirect (410).
  using DeleteError = errors::CannotRedirect;

  /// Signs out: ends all conversations and subscriptions of this application, and answers 204. While
  /// other windows of it run, each with an instanceId of its own, only this event channel ends.
  struct Delete {
    using Output = Nothing;  ///< What a success gives.
    using Error = DeleteError;  ///< What a failure can be.
    using Start = detail::PlainBuilder<Delete>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Application>() noexcept;

}  // namespace ucwa

// Last, for they may include this header: what its links and operations lead to.
#include "ucwa/resources/batch.hpp"
#include "ucwa/resources/events.hpp"
#include "ucwa/resources/report_my_network.hpp"
