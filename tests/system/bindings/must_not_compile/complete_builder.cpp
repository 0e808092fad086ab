// expect success
#include <ucwa/resources/phone_audio.hpp>

void call(const ucwa::PhoneAudio& phone_audio) {
  (void)phone_audio.links.add_phone_audio->post().operation_id("1").to("sip:a@example.com").build();
}
