#include <algorithm>

#include "generator/serve/session/members.hpp"
#include "generator/serve/session/operations.hpp"

namespace ucwagen::serve {

Member& add_member(Conversation& conversation, const Person& person) {
  if (Member* known = find_member(conversation, person.uri)) return *known;
  auto member = std::make_unique<Member>();
  member->uri = person.uri;
  member->name = person.name;
  conversation.members.push_back(std::move(member));
  return *conversation.members.back();
}

void emit_to_viewers(World& world, const Conversation& conversation,
                     const std::function<std::optional<NewEvent>(Application&)>& make) {
  for (auto* viewer : conversation.viewers)
    if (const auto event = make(*viewer)) world.emit(*viewer, *event);
}

void emit_conversation(World& world, const Views& views, Application& application,
                       const Conversation& conversation, const std::string& type) {
  const std::string href = conversation_href(application, conversation);
  world.emit(application,
             {.type = type,
              .rel = "conversation",
              .href = href,
              .embedded = type == "deleted" ? Json() : views.conversation(application, conversation)});
}

void emit_modality(World& world, const Views& views, Application& application,
                   const Conversation& conversation, const std::string& modality, const Json& reason) {
  const std::string sender = conversation_href(application, conversation);
  world.emit(application, {.type = "updated",
                           .rel = modality,
                           .href = sender + '/' + modality,
                           .sender_href = sender,
                           .embedded = views.modality(application, conversation, modality),
                           .reason = reason});
}

void emit_participant(World& world, const Views& views, Conversation& conversation, const Member& member,
                      const std::string& type, const std::string& collection) {
  emit_to_viewers(world, conversation, [&](Application& viewer) -> std::optional<NewEvent> {
    const std::string sender = conversation_href(viewer, conversation),
                      href = participant_href(viewer, conversation, member);
    NewEvent event{
        .type = type, .rel = "participant", .href = href, .title = member.name, .sender_href = sender};
    if (viewer.account->person->uri == member.uri && collection.empty()) event.rel = "localParticipant";
    if (!collection.empty()) {
      event.in_rel = collection;
      event.in_href = sender + (collection == "typingParticipants" ? "/messaging/" : "/") + collection;
    }
    if (type != "deleted" && collection.empty())
      event.embedded = views.participant(viewer, conversation, member);
    return event;
  });
}

}  // namespace ucwagen::serve
