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
#if UCWA_BINDINGS_VERSION != 3
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

/// An application of the user, from which all other resources can be reached. The application
/// embeds me, people, communication and onlineMeetings. If the application is idle for some time,
/// the resource expires; the time depends on whether the application uses the event channel. A
/// pending GET on events keeps the application alive; without one, the server keeps it for about 15
/// minutes. After the error ApplicationNotFound, create the application again and fetch all
/// resources again.
/// (application_ref.md)
struct UCWA_EXPORT Application : Resource {
  Application() noexcept;
  Application(const Application& other);
  Application(Application&& other) noexcept;
  Application& operator=(Application other) noexcept;
  ~Application();

  static constexpr std::string_view rel = "application";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };

  /// The type of device on which the application runs. Only Browser is supported.
  /// String.
  std::optional<std::string> type;
  /// The culture of the application, such as en-US, which determines for example the language of
  /// announcements in online meetings.
  /// String.
  std::optional<std::string> culture;
  /// The endpoint identifier of the application.
  /// String.
  std::optional<std::string> endpoint_id;
  /// The ID of the registration, which is unique for each user and device and is used for telemetry.
  /// String.
  std::optional<std::string> id;
  /// The instance identifier of the application. Each instance has its own event channel.
  /// String.
  std::optional<std::string> instance_id;
  /// The user agent of the application, which can include information about the operating system.
  /// String.
  std::optional<std::string> user_agent;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Application>> self;  ///< The resource itself.
    /// Combines several independent HTTP requests in one HTTP request.
    Maybe<Link<Batch>> batch;
    /// The event channel, through which the server reports changes.
    Maybe<Link<Events>> events;
    /// The administrator's policies for the application of the user.
    Maybe<Link<Policies>> policies;
    /// Reports a change of the network to the server.
    Maybe<Link<ReportMyNetwork>> report_my_network;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Embedded resources.
  struct Embedded {
    /// The dashboard for communication: settings, modalities and links that start conversations.
    std::optional<Communication> communication;
    /// The user of the application.
    std::optional<Me> me;
    /// The dashboard for the online meetings of the user.
    std::optional<OnlineMeetings> online_meetings;
    /// The dashboard for people: contacts, groups, search and presence subscriptions.
    std::optional<People> people;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the application with its embedded resources.
  struct Get {
    using Output = Application;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for DELETE: cannot_redirect (410).
  using DeleteError = errors::CannotRedirect;

  /// Signs the application out: the server ends all communications and subscriptions of the
  /// application and returns 204. If several instances of the application are running, only the event
  /// channel of this instance ends.
  struct Delete {
    using Output = Nothing;  ///< The result of a success.
    using Error = DeleteError;  ///< The documented errors.
    using Start = detail::PlainBuilder<Delete>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Application>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/batch.hpp"
#include "ucwa/resources/events.hpp"
#include "ucwa/resources/report_my_network.hpp"
