#include <algorithm>

#include "generator/serve/session/members.hpp"
#include "generator/serve/session/operations.hpp"

namespace ucwagen::serve {

Member& add_member(Room& room, const Person& person) {
  if (Member* known = find_member(room, person.uri)) return *known;
  auto member = std::make_unique<Member>();
  member->uri = person.uri;
  member->name = person.name;
  room.members.push_back(std::move(member));
  return *room.members.back();
}

void emit_room(World& world, const Room& room,
               const std::function<std::optional<Occasion>(Application&)>& make) {
  for (auto* viewer : room.viewers)
    if (const auto occasion = make(*viewer)) world.emit(*viewer, *occasion);
}

void emit_conversation(World& world, const Views& views, Application& application, const Room& room,
                       const std::string& type) {
  const std::string href = conversation_href(application, room);
  world.emit(application, {.type = type,
                           .rel = "conversation",
                           .href = href,
                           .embedded = type == "deleted" ? Json() : views.conversation(application, room)});
}

void emit_modality(World& world, const Views& views, Application& application, const Room& room,
                   const std::string& modality, const Json& reason) {
  const std::string conversation = conversation_href(application, room);
  world.emit(application, {.type = "updated",
                           .rel = modality,
                           .href = conversation + '/' + modality,
                           .sender_href = conversation,
                           .embedded = views.modality(application, room, modality),
                           .reason = reason});
}

void emit_participant(World& world, const Views& views, Room& room, const Member& member,
                      const std::string& type, const std::string& collection) {
  emit_room(world, room, [&](Application& viewer) -> std::optional<Occasion> {
    const std::string conversation = conversation_href(viewer, room),
                      href = participant_href(viewer, room, member);
    Occasion occasion{
        .type = type, .rel = "participant", .href = href, .title = member.name, .sender_href = conversation};
    if (viewer.account->person->uri == member.uri && collection.empty()) occasion.rel = "localParticipant";
    if (!collection.empty()) {
      occasion.in_rel = collection;
      occasion.in_href =
          conversation + (collection == "typingParticipants" ? "/messaging/" : "/") + collection;
    }
    if (type != "deleted" && collection.empty()) occasion.embedded = views.participant(viewer, room, member);
    return occasion;
  });
}

}  // namespace ucwagen::serve
