// expect: the last function must take ucwa::UnknownEvent
#include <ucwa/resources/phone_audio.hpp>
#include <ucwa/runtime/event.hpp>

void read(const ucwa::Event& event) {
  ucwa::visit<ucwa::PhoneAudio>(event, [](const ucwa::PhoneAudio&) {});
}
