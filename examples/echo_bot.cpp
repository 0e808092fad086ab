// Sends every message back:   UCWA_PASSWORD=… echo_bot bot@contoso.com
#include "example.hpp"

#include <ucwa/resources/accept.hpp>
#include <ucwa/resources/make_me_available.hpp>
#include <ucwa/resources/message.hpp>
#include <ucwa/resources/messaging.hpp>
#include <ucwa/resources/messaging_invitation.hpp>
#include <ucwa/resources/send_message.hpp>

namespace {

/// Accepts an incoming invitation; the link is present only while that is possible.
void accept(ucwa::client::Session& session, const ucwa::MessagingInvitation& invitation) {
  if (!invitation.links.accept) return;
  if (const auto done = session.send(invitation.links.accept->post()); !done)
    std::cerr << "Not accepted: " << done.error().message() << '\n';
}

void answer(ucwa::client::Session& session, const ucwa::Message& message) {
  if (!message.direction || *message.direction != ucwa::Direction::incoming) return;
  if (!message.plain_message || !message.links.messaging) return;
  const std::string text = message.plain_message->text();
  const auto messaging = session.get(*message.links.messaging);
  if (!messaging || !messaging->links.send_message) return;
  const auto sent = session.send(messaging->links.send_message->post().operation_id().body(text));
  if (!sent)
    std::cerr << "Not answered: " << sent.error().message() << '\n';
  else
    std::cout << "echo: " << text << std::endl;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return std::cerr << "usage: echo_bot ADDRESS\n", 2;
  ucwa::client::CurlTransport transport(example::curl_options());
  const auto session = example::sign_in(transport, argv[1]);
  if (!session) return 1;

  // Only available users can be invited.
  if (const auto me = session->application().embedded.me; me && me->links.make_me_available) {
    const auto done = session->send(
        me->links.make_me_available->post().supported_modalities({ucwa::ModalityType::messaging}));
    if (!done) return std::cerr << "Not available: " << done.error().message() << '\n', 1;
  }
  const auto invitations = session->on<ucwa::MessagingInvitation>(
      [&](const ucwa::Event&, const ucwa::MessagingInvitation& invitation) { accept(*session, invitation); });
  const auto messages =
      session->on<ucwa::Message>([&](const ucwa::Event& event, const ucwa::Message& message) {
        if (event.type == ucwa::EventType::completed) answer(*session, message);
      });
  std::cout << "Listening; Ctrl-C ends." << std::endl;
  return example::run(*session);
}
