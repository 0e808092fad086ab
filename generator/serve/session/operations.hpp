#pragma once

#include <functional>

#include "generator/serve/session/live_views.hpp"

namespace ucwagen::serve {

/// A request that was admitted, and its resource.
struct Call {
  Exchange& exchange;
  Application& application;
  const Node& node;
  const Inputs& inputs;
};

/// Invitations from the first request to `completed`, for every medium, between users and simulated contacts.
class Invitations {
 public:
  Invitations(World& world, const Views& views) : world_(world), views_(views) {}

  /// Carries out startMessaging, addPhoneAudio, joinOnlineMeeting, …; returns 201 with the address of the invitation.
  [[nodiscard]] Answer start(const Call& call);
  [[nodiscard]] Answer add_participant(const Call& call);
  [[nodiscard]] Answer accept(Invitation& invitation);
  [[nodiscard]] Answer decline(Invitation& invitation);
  [[nodiscard]] Answer cancel(Invitation& invitation);

  /// A simulated contact invites a user; false if the user is not available.
  bool invite_from(const Person& person, const std::string& to, const std::string& text);
  /// Ends the pending invitations of a conversation that a participant has left.
  void end_all(Conversation& conversation, const Application* application);

 private:
  Invitation& create(Application& application, Conversation& conversation, const std::string& rel,
                     bool outgoing);
  Conversation& conversation_of(const Call& call, bool conferenced, bool& fresh);
  void ring(const std::string& id);
  void ring_user(Invitation& invitation, Application& callee);
  void announce(Invitation& invitation, bool fresh);
  void connect(Invitation& invitation, const std::string& by);
  void join(Invitation& invitation);
  void finish(Invitation& invitation, const std::string& state, const std::string& code,
              const std::string& subcode);
  void fail(Invitation& invitation, const std::string& state, const std::string& code,
            const std::string& subcode);

  World& world_;
  const Views& views_;
};

/// The operations of conversations.
class Conversations {
 public:
  Conversations(World& world, const Views& views, Invitations& invitations)
      : world_(world), views_(views), invitations_(invitations) {}

  [[nodiscard]] Answer send_message(const Call& call);
  [[nodiscard]] Answer set_typing(const Call& call);
  [[nodiscard]] Answer stop(const Call& call, const std::string& modality);
  [[nodiscard]] Answer hold(const Call& call, bool on);
  [[nodiscard]] Answer leave(Application& application, Conversation& conversation);
  [[nodiscard]] Answer change_participant(const Call& call);
  [[nodiscard]] Answer change_audience(const Call& call);

  /// Delivers a message to all members of the conversation, or to all but its sender; returns its id.
  std::string deliver(Conversation& conversation, const std::string& from, const std::string& text,
                      const std::string& media, const std::string& operation_id, bool tell_sender = true);
  /// Delivers the message of an invitation again, as the first of the conversation (ReceiveAnIM.md).
  void deliver_first(const Invitation& invitation);
  void leave_all(Application& application);
  /// A simulated contact leaves the conversation.
  void leave(Conversation& conversation, Member& member);

 private:
  void stop_typing(Conversation& conversation, Member& member);

  World& world_;
  const Views& views_;
  Invitations& invitations_;
};

/// Availability, contacts, groups and subscriptions.
class Presence {
 public:
  Presence(World& world, const Views& views) : world_(world), views_(views) {}

  [[nodiscard]] Answer make_available(const Call& call);
  [[nodiscard]] Answer publish(const Call& call);
  [[nodiscard]] Answer report_activity(const Call& call);
  [[nodiscard]] Answer subscribe(const Call& call);
  [[nodiscard]] Answer change_people(const Call& call);
  [[nodiscard]] Answer search(const Call& call) const;
  [[nodiscard]] Answer remove(const Call& call);

  void changed(const Person& person, const std::string& part);
  /// The user's own applications learn that `presence`, `note` or `location` has changed.
  void tell_own(const Account& account, const std::string& rel);
  void end_subscriptions(Application& application);
  /// Adds the initial groups of a new account.
  void add_groups(Account& account);

 private:
  void extend(Application& application, Subscription& subscription, long long minutes);
  Group* find_group(Account& account, const std::string& id);

  World& world_;
  const Views& views_;
};

/// Sends an event about a conversation to all its viewers.
void emit_to_viewers(World& world, const Conversation& conversation,
                     const std::function<std::optional<NewEvent>(Application&)>& make);
void emit_conversation(World& world, const Views& views, Application& application,
                       const Conversation& conversation, const std::string& type);
void emit_modality(World& world, const Views& views, Application& application,
                   const Conversation& conversation, const std::string& modality, const Json& reason = {});
void emit_participant(World& world, const Views& views, Conversation& conversation, const Member& member,
                      const std::string& type, const std::string& collection = {});

/// Adds an address to a list that lacks it.
void add_once(std::vector<std::string>& list, const std::string& uri);

}  // namespace ucwagen::serve
