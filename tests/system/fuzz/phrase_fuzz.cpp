// Parses any text as a description cell. A type that is found must be printed as a text with the same type.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "generator/frontend/phrase/phrase.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace ucwagen;
  const std::string_view cell(reinterpret_cast<const char*>(data), size);
  const phrase::Phrase phrase = phrase::parse(cell);
  if (phrase.type && phrase::parse_type(phrase::print(*phrase.type)) != phrase.type) std::abort();
  static_cast<void>(phrase::parse_type(cell));
  return 0;
}
