#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "generator/serve/reference/documents.hpp"
#include "generator/serve/session/event_channel.hpp"
#include "generator/serve/state_rules.hpp"

/// The state of all sessions: users, applications, conversations, invitations. Requests, scenarios and the clock change it.
namespace ucwagen::serve {

struct UserSetting {
  std::string uri, password, name;  ///< "sip:lenea@contoso.com"
};

struct SessionOptions {
  std::vector<UserSetting> users;
  Strictness strictness = Strictness::strict;
  std::string public_url;   ///< empty: the Host header of the request
  bool split_pool = false;  ///< users live in the second pool
  std::string second_pool;  ///< its URL
};

/// The public data of a user or a simulated contact.
struct Person {
  std::string uri, name;
  std::string availability = "Online", activity, note, location;
  Milliseconds last_active{};
  std::string answers = "accept";  ///< accept, decline or ignore; used while the person is not signed in
  Milliseconds delay{0};
};

struct Group {
  std::string id, name, rel;  ///< rel: group, defaultGroup or pinnedGroup
  std::vector<std::string> members;
};

struct Subscription {
  std::string id;
  std::vector<std::string> uris;
  Milliseconds end{};
  Timeline::Id timer = 0;
};

/// The data of a user that all applications share.
struct Account {
  Account(const Catalogue& catalogue, Person& who) : person(&who), documents(catalogue) {}
  Person* person;
  std::string password;
  bool guest = false;
  std::string meeting;  ///< the only one that a guest may join
  Documents documents;
  std::vector<Group> groups;
  std::map<std::string, std::string> privacy;  ///< relationship level by URI
};

struct Conversation;

struct Application {
  std::string id, key, href;  ///< key: equal for POSTs that mean the same application
  Account* account = nullptr;
  Json properties;     ///< culture, endpointId, type, userAgent
  Json communication;  ///< as set by the last PUT or makeMeAvailable
  int communication_version = 0;
  std::map<std::string, std::unique_ptr<EventChannel>>
      channels;  ///< by instance; "" if the client names none
  std::map<std::string, Subscription> subscriptions;
  bool contacts_subscribed = false;

  bool available = false;
  std::uint64_t made_available_by = 0;  ///< number of the request
  Milliseconds last_activity{}, inactive_timeout = std::chrono::minutes(5);
  bool silent = false;  ///< conversations were ended since there was no P-GET
  Timeline::Id watch = 0;
};

struct Member {
  std::string uri, name, role = "Attendee";
  Application* application = nullptr;  ///< of a signed-in user; nullptr: a simulated contact
  bool connected = false, in_lobby = false, organizer = false, anonymous = false;
  std::map<std::string, std::string> calls;  ///< state by modality: messaging, phoneAudio, audioVideo
  bool on_hold = false, audio_muted = false, video_muted = false;
  Timeline::Id typing = 0;
};

struct TextMessage {
  std::string id, from, href, media, operation_id;
  Milliseconds date{};
};

/// A conversation, shared by all participants. Each application has its own path for it.
struct Conversation {
  std::string id, subject, importance = "Normal", thread;
  Milliseconds created{};
  bool conferenced = false;
  std::string meeting;  ///< URI of the online meeting
  std::string audience_messaging = "Enabled", audience_mute = "Disabled";
  std::vector<std::unique_ptr<Member>> members;
  std::set<Application*> viewers;  ///< applications that got an event about it
  std::map<std::string, TextMessage> messages;
};

struct Invitation {
  std::string id, rel;  ///< rel: messagingInvitation, phoneAudioInvitation, …
  Application* application = nullptr;
  Conversation* conversation = nullptr;
  std::string modality;  ///< messaging, phoneAudio, audioVideo; empty: into a meeting
  bool outgoing = true;
  std::string state = "Connecting", operation_id, from, to, accepted_by;
  Json extra;                         ///< further inputs that the resource has as properties
  std::string origin;                 ///< the caller's invitation, of an incoming one
  std::vector<std::string> incoming;  ///< the incoming ones, of an outgoing one
  Timeline::Id timer = 0;
};

struct Meeting {
  std::string uri, organizer, id;
  std::string conversation;  ///< its id, or empty
  Json document;
};

/// An event before its row in the reference, which has its priority, was found.
struct NewEvent {
  std::string type, rel, href, title = {};
  std::string in_rel = {}, in_href = {};
  std::string sender_href = {};  ///< empty: by the sender's rel
  Json embedded = {};            ///< null: none
  std::string status = {};
  Json reason = {};
};

struct Link {
  std::string rel, href, title;
};

class World {
 public:
  World(const ir::Api& reference, const StateRules& state_rules, const Catalogue& samples, Timeline& clock,
        SessionOptions settings);

  const ir::Api& api;
  const StateRules& rules;
  const Catalogue& catalogue;
  Timeline& timeline;
  const SessionOptions options;

  std::map<std::string, std::unique_ptr<Person>> people;
  std::map<std::string, std::unique_ptr<Account>> accounts;  ///< by URI
  std::map<std::string, std::unique_ptr<Application>> applications;
  std::map<std::string, int> ended;  ///< status of applications that are gone: 404 or 410
  std::map<std::string, std::unique_ptr<Conversation>> conversations;
  std::map<std::string, std::unique_ptr<Invitation>> invitations;
  std::map<std::string, Meeting> meetings;

  /// A person by URI ("sip:" is optional); an unknown person is added as a simulated contact.
  Person& person(const std::string& uri);
  Account& account(const std::string& uri);
  std::string new_id() { return std::to_string(++last_id_); }

  /// The operations of a rel on all its pages, the latest revision first.
  [[nodiscard]] const Place& place(const std::string& rel) const;
  [[nodiscard]] bool documents(const std::string& rel) const { return !place(rel).operations.empty(); }

  /// Makes the document of a resource, with those members only that its page lists and the rules of state allow.
  [[nodiscard]] Json compose(const std::string& rel, const std::string& self, const Json& properties,
                             const std::vector<Link>& links, const Json& embedded = {}) const;
  /// Adds links to resources that samples show as documents, such as `policies`.
  void add_static_links(const std::string& rel, const Application& application,
                        std::vector<Link>& links) const;

  void emit(Application& application, const NewEvent& event);
  /// Sends an event to every application of a user.
  void emit_to(const Account& account, const NewEvent& event);

  [[nodiscard]] Application* available_application(const std::string& uri);
  [[nodiscard]] std::vector<Application*> applications_of(const Account& account);

 private:
  mutable std::map<std::string, Place> places_;
  int last_id_ = 100;
};

/// "sip:lenea@contoso.com" for "lenea@contoso.com" or "SIP:LeneA@contoso.com".
[[nodiscard]] std::string normal_uri(const std::string& uri);
/// "lenea@contoso.com", for paths.
[[nodiscard]] std::string bare_uri(const std::string& uri);

}  // namespace ucwagen::serve
