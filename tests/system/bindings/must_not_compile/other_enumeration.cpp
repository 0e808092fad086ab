// expect: Importance>
#include <ucwa/enumerations/call_state.hpp>
#include <ucwa/resources/start_messaging.hpp>

void call(const ucwa::Link<ucwa::StartMessaging>& link) {
  (void)link.post().importance(ucwa::CallState::connected);
}
