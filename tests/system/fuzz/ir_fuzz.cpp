// Reads any text as an IR. An accepted IR must be printed as a text that gives the same IR.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "generator/ir/json.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace ucwagen;
  Diagnostics diagnostics;
  const auto api =
      ir::parse("ir.json", std::string_view(reinterpret_cast<const char*>(data), size), diagnostics);
  if (!api) return 0;
  const std::string text = ir::print(*api);
  const auto again = ir::parse("ir.json", text, diagnostics);
  if (!again || ir::print(*again) != text) std::abort();
  return 0;
}
