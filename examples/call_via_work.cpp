// Makes a call via work: calls my phone first, then the remote party:
//   UCWA_PASSWORD=… call_via_work lenea@contoso.com tel:+14255550100 sip:dana@contoso.com
#include "example.hpp"

#include <ucwa/resources/phone_audio_invitation.hpp>
#include <ucwa/resources/start_phone_audio.hpp>

int main(int argc, char** argv) {
  if (argc != 4) return std::cerr << "usage: call_via_work ADDRESS MY-PHONE TO\n", 2;
  ucwa::client::CurlTransport transport(example::curl_options());
  const auto session = example::sign_in(transport, argv[1]);
  if (!session) return 1;

  const auto communication = session->application().embedded.communication;
  if (!communication || !communication->links.start_phone_audio)
    return std::cerr << "This account has no calls via work.\n", 1;

  auto request = communication->links.start_phone_audio->post().to(argv[3]);
  request.phone_number(argv[2]).subject("Call via work");
  auto call = session->start<ucwa::PhoneAudioInvitation>(request);
  if (!call) return std::cerr << "No call: " << call.error().message() << '\n', 1;

  const auto updates = call->on_update([](const ucwa::Event&, const ucwa::PhoneAudioInvitation& now) {
    if (now.state) std::cerr << "\r\x1b[K" << now.state->text() << std::flush;
  });
  for (;;) {
    const auto connected = call->wait(std::chrono::milliseconds(500));
    if (connected) break;
    if (connected.error().kind != ucwa::client::OperationFailure::Kind::timed_out)
      return std::cerr << "\r\x1b[KNo call: " << connected.error().message << '\n', 1;
    if (example::interrupted) return call->cancel() ? 0 : 1;
  }
  std::cout << "\r\x1b[KConnected; Ctrl-C ends this program, the call continues.\n";
  return example::run(*session);
}
