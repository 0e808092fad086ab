// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include "ucwa/client/session.hpp"

#include "client/core.hpp"
#include "ucwa/resources/root.hpp"
#include "ucwa/runtime/codec.hpp"

namespace ucwa::client {

Expected<std::unique_ptr<Session>, SignInError> Session::open(Transport& transport, SignIn sign_in,
                                                              Clock& clock) {
  auto core = std::make_shared<detail::Core>(transport, clock, std::move(sign_in));
  if (auto error = core->open()) return *std::move(error);
  return std::make_unique<Session>(std::move(core));
}

Session::Session(std::shared_ptr<detail::Core> core) : core_(std::move(core)) {}

Session::~Session() { core_->close(); }

Application Session::application() const { return core_->application(); }
std::string Session::reason() const { return core_->reason(); }
void Session::run() { core_->run(); }
void Session::stop() { core_->stop(); }
void Session::close() { core_->close(); }

std::size_t Session::dispatch(std::chrono::milliseconds timeout) { return core_->dispatch(timeout); }

Subscription Session::on_event(Function<void(const Event&)> handler) {
  return core_->queue().on_event(std::move(handler));
}

Subscription Session::on_state(Function<void(State)> handler) {
  return core_->queue().on_state(std::move(handler));
}

Expected<Response, AnyProblem> Session::exchange(const Request& request) { return core_->exchange(request); }

std::vector<Expected<Response, AnyProblem>> Session::exchange_batch(const std::vector<Request>& requests) {
  return core_->exchange_batch(requests);
}

Session::Following Session::follow(const std::string& operation_id) {
  return core_->operations().add(operation_id);
}

Expected<Response, AnyProblem> Session::exchange_followed(const Request& request,
                                                          const Following& following) {
  auto response = core_->exchange(request);
  if (response && response->status / 100 == 2) {
    core_->operations().started(following, header(response->headers, "Location").value_or(""));
  } else {
    core_->operations().forget(following);
  }
  return response;
}

detail::AnyOperation Session::operation_of(const Following& following) { return {core_, following}; }

namespace detail {

AnyProblem refused(const InvalidParameter& invalid) {
  return {AnyProblem::Kind::parameter, invalid.parameter + ": " + invalid.message};
}

bool is_deleted(const Event& event) noexcept { return event.type == EventType::deleted; }

std::string operation_id_of(const Request& request) {
  // A body may also be the text of a message, which may look like JSON.
  const auto type = header(request.headers, "Content-Type");
  if (type && type->find("json") != type->npos) {
    const auto body = decode<Root>(request.body);  // unknown members are kept
    if (body && body->extra.find("operationId") != nullptr) return body->extra.text("operationId");
  }
  const std::string& target = request.target;
  for (const char* name : {"?operationId=", "&operationId="}) {
    const std::size_t at = target.find(name);
    if (at == std::string::npos) continue;
    const std::size_t begin = at + std::string_view(name).size();
    return target.substr(begin, target.find('&', begin) - begin);
  }
  return {};
}

}  // namespace detail
}  // namespace ucwa::client
