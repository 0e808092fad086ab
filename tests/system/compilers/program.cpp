// Uses each part of the bindings once, so that all parts are compiled.
#include <ucwa/ucwa.hpp>

#include <cstdio>
#include <string>

namespace {

bool decodes_and_encodes() {
  const auto phone =
      ucwa::decode<ucwa::Phone>(R"({"number":"tel:+1","unknown":[1e2],"_links":{"self":{"href":"/p"}}})");
  const auto again = phone ? ucwa::decode<ucwa::Phone>(ucwa::encode(*phone)) : ucwa::decode<ucwa::Phone>("");
  return again && *again->number == "tel:+1" && again->links.self->href == "/p" &&
         again->extra.find("unknown") && !ucwa::decode<ucwa::Phone>("{\"number\":");
}

bool makes_requests() {
  const ucwa::Link<ucwa::AddPhoneAudio> link("/add");
  const auto call = link.post().to("sip:a@example.com").operation_id("1").build();
  if (!call || call->request.method != "POST") return false;
  const auto done = call->decode(
      {409, {{"Content-Type", "application/json"}}, R"({"code":"Conflict","subcode":"AlreadyExists"})"});
  return !done && done.error().documented() == ucwa::AddPhoneAudio::PostError::already_exists;
}

bool reads_events() {
  const auto events = ucwa::decode<ucwa::EventBatch>(
      R"({"_links":{"next":{"href":"/e?ack=2"}},"sender":[{"rel":"communication","href":"/c","events":[
        {"type":"added","link":{"rel":"phone","href":"/p"},"_embedded":{"phone":{"rel":"phone","number":"tel:+1"}}}]}]})");
  if (!events || events->all().size() != 1) return false;
  const auto phone = events->all().front().as<ucwa::Phone>();
  return phone && *phone->number == "tel:+1";
}

bool knows_dates_and_data() {
  const auto time = ucwa::DateTime::parse("2016-09-26T16:20:29.624Z");
  return time && time->iso8601() == "2016-09-26T16:20:29.624Z" &&
         ucwa::DataUri::parse("data:text/plain,Hi")->text() == "Hi";
}

// The constants of a resource, passed by reference: a shared library must make them known to its users.
bool knows_constants() {
  const std::string rel(ucwa::Phone::rel);
  return rel == "phone" && ucwa::allows(ucwa::Phone::scopes, ucwa::Phone::scopes);
}

}  // namespace

int main() {
  const bool good = decodes_and_encodes() && makes_requests() && reads_events() && knows_dates_and_data() &&
                    knows_constants();
  std::puts(good ? "all parts work" : "a part does not work");
  return good ? 0 : 1;
}
