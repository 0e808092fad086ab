// Shows my presence as a light on the terminal:   UCWA_PASSWORD=… presence_light lenea@contoso.com
#include "example.hpp"

#include <ucwa/resources/make_me_available.hpp>
#include <ucwa/resources/presence.hpp>

namespace {

void show(const ucwa::Presence& presence) {
  const char* colour = "\x1b[90m";  // grey: offline, or not known
  if (presence.availability) {
    switch (presence.availability->known().value_or(ucwa::Availability::offline)) {
      case ucwa::Availability::online:
      case ucwa::Availability::idle_online: colour = "\x1b[32m"; break;
      case ucwa::Availability::busy:
      case ucwa::Availability::idle_busy:
      case ucwa::Availability::do_not_disturb: colour = "\x1b[31m"; break;
      case ucwa::Availability::away:
      case ucwa::Availability::be_right_back: colour = "\x1b[33m"; break;
      default: break;
    }
  }
  const std::string text = presence.availability ? presence.availability->text() : "unknown";
  std::cout << "\r\x1b[K" << colour << "●\x1b[0m " << text << std::flush;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return std::cerr << "usage: presence_light ADDRESS\n", 2;
  ucwa::client::CurlTransport transport(example::curl_options());
  const auto session = example::sign_in(transport, argv[1]);
  if (!session) return 1;

  // The presence can be read only after makeMeAvailable.
  if (const auto me = session->application().embedded.me; me && me->links.make_me_available) {
    if (const auto done = session->send(me->links.make_me_available->post()); !done)
      return std::cerr << "Not available: " << done.error().message() << '\n', 1;
  }
  const auto light =
      session->on<ucwa::Presence>([](const ucwa::Event&, const ucwa::Presence& presence) { show(presence); });
  const auto trouble = session->on_state([](ucwa::client::State state) {
    if (state == ucwa::client::State::reconnecting)
      std::cout << "\r\x1b[K\x1b[90m●\x1b[0m reconnecting" << std::flush;
  });
  if (const auto me = session->application().embedded.me; me && me->links.presence) {
    if (const auto now = session->get(*me->links.presence)) show(*now);
  }
  const int status = example::run(*session);
  std::cout << '\n';
  return status;
}
