// expect: include the header of the resource that this link leads to
#include <ucwa/resources/phone_audio.hpp>

void call(const ucwa::PhoneAudio& phone_audio) { (void)phone_audio.links.conversation->get().build(); }
