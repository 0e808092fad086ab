// Decodes any text as XML. A decoded object must encode to XML that gives the same object again.
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
  const auto resource = ucwa::decode_xml<Resource>(text);
  if (resource && !ucwa::decode_xml<Resource>(ucwa::encode_xml(*resource))) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  there_and_back<ucwa::PhoneAudio>(text);
  there_and_back<ucwa::Conversation>(text);
  static_cast<void>(ucwa::decode_xml<ucwa::EventBatch>(text));
  return 0;
}
