// expect: the page of this resource documents no PUT
#include <ucwa/resources/phone_audio.hpp>

void call(const ucwa::PhoneAudio& phone_audio) { (void)phone_audio.links.self->put(phone_audio).build(); }
