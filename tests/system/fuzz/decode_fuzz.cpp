// Decodes any text as a resource, as events and as a response. A decoded object must encode to a text that can be
// decoded again.
#include <ucwa/resources/add_phone_audio.hpp>
#include <ucwa/resources/conversation.hpp>
#include <ucwa/resources/phone_audio.hpp>
#include <ucwa/runtime/event.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

template <typename Resource>
void there_and_back(const std::string& text) {
  const auto resource = ucwa::decode<Resource>(text);
  if (resource && !ucwa::decode<Resource>(ucwa::encode(*resource))) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  there_and_back<ucwa::PhoneAudio>(text);
  there_and_back<ucwa::Conversation>(text);
  static_cast<void>(ucwa::decode<ucwa::EventBatch>(text));

  ucwa::Link<ucwa::AddPhoneAudio> link;
  link.href = "/add";
  if (const auto call = link.post().to("sip:lee@pool.example.com").build()) {
    const auto answer = call->decode({409, {{"Content-Type", "application/json"}}, text});
    if (!answer) static_cast<void>(answer.error().documented());
  }
  return 0;
}
