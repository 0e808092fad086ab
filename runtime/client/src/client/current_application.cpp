#include "client/current_application.hpp"

namespace ucwa::client {
namespace {

template <class Link>
std::string href_of(const Link& link) {
  return link ? link->href : std::string();
}

}  // namespace

std::string self_of(const Application& application) { return href_of(application.links.self); }
std::string events_of(const Application& application) { return href_of(application.links.events); }
std::string batch_of(const Application& application) { return href_of(application.links.batch); }

std::string make_me_available_of(const Application& application) {
  const auto& me = application.embedded.me;
  return me ? href_of(me->links.make_me_available) : std::string();
}

std::string report_my_activity_of(const Application& application) {
  const auto& me = application.embedded.me;
  return me ? href_of(me->links.report_my_activity) : std::string();
}

bool read_again(CurrentApplication& current, Exchange& exchange, const Cancellation& cancellation) {
  const auto call = Link<Application>(current.pick(self_of)).get().build();
  if (!call) return false;
  const auto response = exchange.send(call->request, current.base(), {}, cancellation);
  if (!response) return false;
  auto application = call->decode(*response);
  if (!application || !application->links.events) return false;
  current.set(*std::move(application));
  return true;
}

}  // namespace ucwa::client
