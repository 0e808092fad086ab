// expect: the page of this resource documents no DELETE
#include <ucwa/resources/phone_audio.hpp>

void call(const ucwa::PhoneAudio& phone_audio) { (void)phone_audio.links.self->delete_(); }
