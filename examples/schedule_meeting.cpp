// Schedules a meeting that everybody with its link can join:
//   UCWA_PASSWORD=… schedule_meeting lenea@contoso.com "Plans" sip:dana@contoso.com …
#include "example.hpp"

#include <ucwa/resources/my_online_meeting.hpp>
#include <ucwa/resources/my_online_meetings.hpp>

int main(int argc, char** argv) {
  if (argc < 3) return std::cerr << "usage: schedule_meeting ADDRESS SUBJECT [ATTENDEE...]\n", 2;
  ucwa::client::CurlTransport transport(example::curl_options());
  const auto session = example::sign_in(transport, argv[1]);
  if (!session) return 1;

  const auto meetings = session->application().embedded.online_meetings;
  if (!meetings || !meetings->links.my_online_meetings)
    return std::cerr << "This account may not schedule meetings.\n", 1;

  auto request = meetings->links.my_online_meetings->post();
  request.subject(argv[2]).attendees({argv + 3, argv + argc});
  const auto meeting = session->send(request);
  if (!meeting) return std::cerr << "Not scheduled: " << meeting.error().message() << '\n', 1;
  std::cout << meeting->join_url.value_or("(the server gives no link)") << '\n';
}
