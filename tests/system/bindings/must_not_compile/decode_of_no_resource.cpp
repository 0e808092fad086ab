// expect: decode and encode take a resource or an EventBatch
#include <ucwa/resources/phone_audio.hpp>

void read() { (void)ucwa::decode<int>("{}"); }
