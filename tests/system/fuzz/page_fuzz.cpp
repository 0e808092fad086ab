// Any text as a page: read, resolved on its own, printed as an IR, and read back.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "generator/base/input.hpp"
#include "generator/base/text.hpp"
#include "generator/base/utf8.hpp"
#include "generator/frontend/page/page.hpp"
#include "generator/frontend/resolve/resolve.hpp"
#include "generator/ir/json.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace ucwagen;
  std::string text = normalise(std::string(reinterpret_cast<const char*>(data), size));
  if (first_invalid_utf8(text) != std::string::npos) return 0;

  Diagnostics diagnostics;
  const page::Page page = page::read({"fuzzed_ref.md", std::move(text)}, diagnostics);
  const resolve::Resolved resolved = resolve::resolve({page}, "fuzzed", {});
  const std::string ir = ir::print(resolved.api);
  Diagnostics faults;
  const auto again = ir::parse("ir.json", ir, faults);
  if (!again || ir::print(*again) != ir) std::abort();
  return 0;
}
