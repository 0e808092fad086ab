#include "fake/scripted_server.hpp"

#include <algorithm>

namespace fake {
namespace {

using namespace std::chrono_literals;

std::string field(const HttpRequest& request, std::string_view name) {
  return std::string(ucwa::header(request.headers, name).value_or(""));
}

std::string without_query(const std::string& path) { return path.substr(0, path.find('?')); }

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::string link(const std::string& rel, const std::string& href) {
  return '"' + rel + "\":{\"href\":\"" + href + "\"}";
}

}  // namespace

Response json(int status, std::string body) {
  return {status, {{"Content-Type", "application/json; charset=utf-8"}}, std::move(body)};
}

Response error(int status, const std::string& code, const std::string& subcode) {
  return json(status, R"({"code":")" + code + R"(","subcode":")" + subcode + R"(","message":"No."})");
}

Response empty(int status) { return {status, {}, {}}; }

std::string path_of(const std::string& url) {
  const std::size_t at = url.find("://");
  const std::size_t slash = at == std::string::npos ? 0 : url.find('/', at + 3);
  return slash == std::string::npos ? "/" : url.substr(slash);
}

std::string ScriptedServer::home() const { return "/ucwa/applications/" + std::to_string(application_); }

ucwa::Expected<Response, TransportError> ScriptedServer::handle(
    const HttpRequest& request, const Cancellation& cancellation,
    const ucwa::client::Function<void()>& arrived) {
  const std::string path = path_of(request.url);
  const bool cancelled = cancellation.cancelled();  // not under our lock: see events()
  std::unique_lock lock(mutex_);
  requests_.push_back(request);
  const int count = ++counts_[request.method + ' ' + without_query(path)];
  changed_.notify_all();
  if (arrived) {
    lock.unlock();
    arrived();
    lock.lock();
  }
  if (const auto script = script_) {
    lock.unlock();
    if (auto scripted = script(request, count)) return *std::move(scripted);
    lock.lock();
  }
  if (cancelled) return TransportError{TransportError::Kind::cancelled, "cancelled"};
  if (without_query(path) == home() + "/events") return events(lock, request, cancellation);
  return respond(request, path);
}

Response ScriptedServer::respond(const HttpRequest& request, const std::string& path) {
  if (path == "/")
    return json(200,
                "{\"_links\":{" + link("self", origin + "/") + ',' + link("user", origin + "/user") + "}}");
  if (path == "/user") return user_resource(request);
  if (path == "/oauthtoken") return token(request);
  if (!is_signed_in(request)) return user_resource(request);
  if (path == "/ucwa/applications") return application(201);
  if (path.compare(0, home().size(), home()) != 0) return error(404, "NotFound", "ApplicationNotFound");
  const std::string rest = without_query(path.substr(home().size()));
  if (rest.empty()) return request.method == "DELETE" ? empty(204) : application(200);
  if (rest == "/batch") return batch(request);
  if (rest == "/me/makeMeAvailable") available_ = true;
  if (rest == "/messagingInvitations") return start("messagingInvitation");
  if (rest == "/phoneAudioInvitations") return start("phoneAudioInvitation");
  if (rest == "/presence" && request.method == "GET")
    return json(200, R"({"rel":"presence","availability":"Online","activity":"Available"})");
  if (rest == "/myOnlineMeetings")
    return json(
        201,
        R"({"rel":"myOnlineMeeting","subject":"Plans","joinUrl":"https://meet.contoso.com/lenea/5LB7MRBC"})");
  if (rest == "/conversations/1")
    return json(200, R"({"rel":"conversation","state":"Connected","_links":{)" + link("self", path) + ',' +
                         link("messaging", home() + "/conversations/1/messaging") + "}}");
  if (rest == "/conversations/1/messaging")
    return json(200, R"({"rel":"messaging","state":"Connected","_links":{)" + link("self", path) + ',' +
                         link("sendMessage", path + "/messages") + "}}");
  return empty(request.method == "GET" ? 404 : 204);
}

bool ScriptedServer::is_signed_in(const HttpRequest& request) const {
  const std::string text = field(request, "Authorization");
  return text.compare(0, 7, "Bearer ") == 0 && tokens_.count(text.substr(7)) != 0;
}

Response ScriptedServer::user_resource(const HttpRequest& request) {
  if (is_signed_in(request))
    return json(200, "{\"_links\":{" + link("self", "/user") + ',' +
                         link("applications", "/ucwa/applications") + "}}");
  return {401,
          {{"Content-Type", "text/html"},
           {"WWW-Authenticate",
            "MsRtcOAuth href=\"" + origin +
                "/oauthtoken\",grant_type=\"urn:microsoft.rtc:windows,urn:microsoft.rtc:anonmeeting,"
                "password\""}},
          "<html>401</html>"};
}

Response ScriptedServer::token(const HttpRequest& request) {
  const bool password_right =
      contains(request.body, "grant_type=password") && contains(request.body, "password=" + password);
  const bool meeting_right =
      contains(request.body, "anonmeeting&password=5LB7MRBC&ms_rtc_conferenceuri=sip%3A");
  const bool windows = contains(request.body, "grant_type=urn%3Amicrosoft.rtc%3Awindows");
  if (!password_right && !meeting_right && !windows) return json(400, R"({"error":"invalid_grant"})");
  const std::string text = "cwt=secret-token-" + std::to_string(++token_number_);
  tokens_.insert(text);
  return json(200, R"({"access_token":")" + text + R"(","expires_in":)" + std::to_string(token_seconds) +
                       R"(,"ms_rtc_identityscope":"local","token_type":"Bearer"})");
}

Response ScriptedServer::application(int status) {
  const std::string me = available_
                             ? link("presence", home() + "/presence") + ',' + link("note", home() + "/note") +
                                   ',' + link("reportMyActivity", home() + "/me/reportMyActivity")
                             : link("makeMeAvailable", home() + "/me/makeMeAvailable");
  return json(
      status,
      R"({"rel":"application","userAgent":"test","_links":{)" + link("self", home()) + ',' +
          link("events", home() + "/events?ack=" + std::to_string(ack_)) +
          (offers_batch_ ? ',' + link("batch", home() + "/batch") : "") +
          R"(},"_embedded":{"me":{"rel":"me","uri":"sip:lenea@contoso.com","name":"Lene","_links":{)" +
          link("self", home() + "/me") + ',' + me +
          R"(}},"communication":{"rel":"communication","_links":{)" +
          link("self", home() + "/communication") + ',' +
          link("startMessaging", home() + "/messagingInvitations") + ',' +
          link("startPhoneAudio", home() + "/phoneAudioInvitations") +
          R"(}},"onlineMeetings":{"rel":"onlineMeetings","_links":{)" +
          link("self", home() + "/onlineMeetings") + ',' +
          link("myOnlineMeetings", home() + "/myOnlineMeetings") + "}}}}");
}

Response ScriptedServer::start(const std::string& rel) {
  return {201, {{"Location", home() + '/' + rel + "s/" + std::to_string(++invitation_)}}, {}};
}

/// Only one P-GET is pending: a later one ends an earlier one.
ucwa::Expected<Response, TransportError> ScriptedServer::events(std::unique_lock<std::mutex>& lock,
                                                                const HttpRequest& request,
                                                                const Cancellation& cancellation) {
  if (!is_signed_in(request)) return user_resource(request);
  lock.unlock();
  const auto hook = cancellation.on_cancel([this] {
    const std::lock_guard guard(mutex_);
    changed_.notify_all();
  });
  lock.lock();
  const int poll = ++polls_, application = application_;
  // Do not call cancellation.cancelled() with our lock: cancel() holds its own lock while its hook takes ours.
  while (channel_.empty() && events_.empty() && poll == polls_ && application == application_) {
    lock.unlock();
    const bool cancelled = cancellation.cancelled();
    lock.lock();
    if (cancelled) break;
    changed_.wait_for(lock, 20ms);
  }
  Response response = error(409, "Conflict", "PGetReplaced");
  if (application != application_) {
    response = error(404, "NotFound", "ApplicationNotFound");
  } else if (poll != polls_) {
  } else if (!channel_.empty()) {
    response = std::move(channel_.front());
    channel_.pop_front();
  } else if (events_.empty()) {
    lock.unlock();
    return TransportError{TransportError::Kind::cancelled, "cancelled"};
  } else {
    std::string list;
    for (const std::string& event : events_) list += (list.empty() ? "" : ",") + event;
    events_.clear();
    response = json(200, "{\"_links\":{" + link("self", path_of(request.url)) + ',' +
                             link("next", home() + "/events?ack=" + std::to_string(++ack_)) +
                             R"(},"sender":[{"rel":"communication","href":")" + home() +
                             R"(/communication","events":[)" + list + "]}]}");
  }
  lock.unlock();
  return response;
}

Response ScriptedServer::batch(const HttpRequest& request) {
  const std::string type = field(request, "Content-Type");
  const std::string mark = "--" + type.substr(type.find("boundary=") + 9);
  std::string body = "\r\n";
  std::size_t at = 0;
  while ((at = request.body.find("msgtype=request\r\n\r\n", at)) != std::string::npos) {
    at += 19;
    const std::string line = request.body.substr(at, request.body.find(" HTTP/1.1", at) - at);
    HttpRequest part;
    part.method = line.substr(0, line.find(' '));
    part.headers = request.headers;
    const Response response = respond(part, line.substr(line.find(' ') + 1));
    body += mark + "\r\nContent-Type: application/http; msgtype=response\r\n\r\nHTTP/1.1 " +
            std::to_string(response.status) + " x\r\nContent-Type: application/json\r\n\r\n" +
            (response.body.empty() ? "" : "\xEF\xBB\xBF") + response.body + "\r\n";
  }
  return {200,
          {{"Content-Type", "multipart/batching; boundary=\"" + mark.substr(2) + "\""}},
          body + mark + "--\r\n"};
}

void ScriptedServer::script(std::function<Scripted(const HttpRequest&, int)> script) {
  const std::lock_guard lock(mutex_);
  script_ = std::move(script);
}

void ScriptedServer::tell(const std::vector<std::string>& events) {
  const std::lock_guard lock(mutex_);
  events_.insert(events_.end(), events.begin(), events.end());
  changed_.notify_all();
}

void ScriptedServer::answer_events_with(Response response) {
  const std::lock_guard lock(mutex_);
  channel_.push_back(std::move(response));
  changed_.notify_all();
}

void ScriptedServer::drop_application() {
  const std::lock_guard lock(mutex_);
  ++application_;
  available_ = false;
  changed_.notify_all();
}

void ScriptedServer::change_password(std::string to) {
  const std::lock_guard lock(mutex_);
  password = std::move(to);
}

void ScriptedServer::offer_no_batch() {
  const std::lock_guard lock(mutex_);
  offers_batch_ = false;
}

void ScriptedServer::accept_token(const std::string& token) {
  const std::lock_guard lock(mutex_);
  tokens_.insert(token);
}

void ScriptedServer::drop_tokens() {
  const std::lock_guard lock(mutex_);
  tokens_.clear();
}

std::vector<HttpRequest> ScriptedServer::requests() const {
  const std::lock_guard lock(mutex_);
  return requests_;
}

std::vector<std::string> ScriptedServer::journal() const {
  std::vector<std::string> out;
  for (const HttpRequest& request : requests())
    out.push_back(request.method + ' ' + without_query(path_of(request.url)));
  return out;
}

int ScriptedServer::count(const std::string& entry) const {
  const std::lock_guard lock(mutex_);
  const auto found = counts_.find(entry);
  return found == counts_.end() ? 0 : found->second;
}

bool ScriptedServer::wait_for(const std::string& entry, int count) {
  std::unique_lock lock(mutex_);
  return changed_.wait_for(lock, 30s, [&] {
    const auto found = counts_.find(entry);
    return found != counts_.end() && found->second >= count;
  });
}

}  // namespace fake
