#include "generator/serve/json_text.hpp"
#include "generator/serve/session/session.hpp"

// Resources of a session that have no life of their own: they are documents of the samples.

namespace ucwagen::serve {

/// Other paths of an application are documents of the samples, with the changes of this user.
Answer Session::at_document(Exchange& exchange, Application& application, const std::string& path) {
  Documents& documents = application.account->documents;
  const std::string key = application_mark + path;
  const auto* place = documents.place(key);
  if (!place) return error(404, "", "There is no such resource.");
  auto admitted = gate_.admit(exchange, *place);
  if (auto* refused = std::get_if<Answer>(&admitted)) return std::move(*refused);
  DocumentOperations operations(world.api, documents, true);
  const Inputs& inputs = std::get<Inputs>(admitted);
  // A POST whose page returns an invitation starts a live invitation.
  if (exchange.documented.operation && same_text(exchange.request.method, "POST") &&
      path.find("/continue") != std::string::npos) {
    const Node node{.rel = exchange.documented.resource->rel};
    return invitations.start({exchange, application, node, inputs});
  }
  Answer answer = exchange.documented.operation
                      ? operations.run(key, *place, exchange.documented, inputs, exchange.request)
                      : operations.read(key, *place, exchange.request);
  exchange.violations.insert(exchange.violations.end(), answer.violations.begin(), answer.violations.end());
  if (answer.status == 201 || same_text(exchange.request.method, "PUT"))
    name_meeting(application, key, answer);
  if (answer.document)
    for_each_href(*answer.document, [&](std::string& href) {
      if (href.starts_with(application_mark))
        href.replace(0, std::string_view(application_mark).size(), application.href);
      if (href.starts_with(base_mark)) href.replace(0, std::string_view(base_mark).size(), exchange.base);
    });
  for (auto& [name, value] : answer.headers)
    if (value.starts_with(application_mark))
      value.replace(0, std::string_view(application_mark).size(), application.href);
  return answer;
}

/// Gives a new meeting its own addresses, and applies the new settings of a changed one.
void Session::name_meeting(Application& application, const std::string& path, Answer& answer) {
  const std::string collection = world.catalogue.path_of("myOnlineMeetings");
  if (collection.empty() || !path.starts_with(collection) || !answer.document) return;
  std::string key = path;
  if (path == collection) key = world.catalogue.key(self_href(*answer.document));
  auto document = application.account->documents.read(key);
  if (!document || !document->is_object()) return;
  const std::string id = "M" + key.substr(key.rfind('/') + 1);
  const std::string uri = application.account->person->uri + ";gruu;opaque=app:conf:focus:id:" + id;
  const auto set = [&](Json& json) {
    json["onlineMeetingId"] = id;
    json["onlineMeetingUri"] = uri;
    json["organizerUri"] = application.account->person->uri;
    json["joinUrl"] = "https://meet.contoso.com/" + bare_uri(application.account->person->uri) + '/' + id;
  };
  set(*document);
  set(*answer.document);
  auto& meeting = world.meetings[lower_case(uri)];
  const std::string conversation = meeting.conversation;
  meeting = {uri, application.account->person->uri, id, conversation, *document};
  if (path != collection) return;
  application.account->documents.create(key, *ir::find_resource(world.api, "myOnlineMeeting"), *document);
  if (auto list = application.account->documents.read(collection); list && list->contains("_embedded")) {
    for (auto& one : (*list)["_embedded"]["myOnlineMeeting"])
      if (self_href(one) == self_href(*document)) one = *document;
    application.account->documents.write(collection, std::move(*list));
  }
}

Answer Session::photo(const Exchange& exchange) const {
  constexpr const char* etag = "7d1f0a42";
  Answer answer{
      .status = 200,
      .headers = {{"ETag", std::string("\"") + etag + '"'}, {"Cache-Control", "private, max-age=3600"}}};
  if (const auto known = exchange.request.header("If-None-Match"); known && same_etag(*known, etag)) {
    answer.status = 304;
    return answer;
  }
  answer.content = sample_photo();
  answer.content_type = "image/jpeg";
  return answer;
}

}  // namespace ucwagen::serve
