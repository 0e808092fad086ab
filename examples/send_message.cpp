// Sends one instant message:   UCWA_PASSWORD=… send_message lenea@contoso.com sip:dana@contoso.com "Lunch?"
#include "example.hpp"

#include <ucwa/resources/messaging_invitation.hpp>
#include <ucwa/resources/start_messaging.hpp>

int main(int argc, char** argv) {
  if (argc != 4) return std::cerr << "usage: send_message ADDRESS TO TEXT\n", 2;
  ucwa::client::CurlTransport transport(example::curl_options());
  const auto session = example::sign_in(transport, argv[1]);
  if (!session) return 1;

  const auto communication = session->application().embedded.communication;
  if (!communication || !communication->links.start_messaging)
    return std::cerr << "This account may not start a conversation now.\n", 1;

  // The invitation contains the message. It completes when the remote party has accepted or declined.
  auto invitation = session->start<ucwa::MessagingInvitation>(
      communication->links.start_messaging->post().to(argv[2]).with_message(ucwa::DataUri::text(argv[3])));
  if (!invitation) return std::cerr << "Not sent: " << invitation.error().message() << '\n', 1;

  const auto updates = invitation->on_update([](const ucwa::Event&, const ucwa::MessagingInvitation& now) {
    if (now.state) std::cerr << "\r\x1b[K" << now.state->text() << std::flush;
  });
  const auto accepted = invitation->wait(std::chrono::minutes(1));
  std::cerr << "\r\x1b[K";
  if (!accepted) return std::cerr << "Not delivered: " << accepted.error().message << '\n', 1;
  std::cout << "Delivered.\n";
}
