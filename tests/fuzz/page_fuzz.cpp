// Any text as a page: read, resolved on its own, printed as an IR, and read back.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "generator/model/json.hpp"
#include "generator/page/page.hpp"
#include "generator/resolve/resolve.hpp"
#include "generator/source/source.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace ucwagen;
  std::string text = source::normalise(std::string(reinterpret_cast<const char*>(data), size));
  if (source::first_invalid_utf8(text) != std::string::npos) return 0;

  Diagnostics diagnostics;
  const page::Page page = page::read({"fuzzed_ref.md", std::move(text)}, diagnostics);
  const resolve::Resolved resolved = resolve::resolve({page}, "fuzzed", {});
  const std::string ir = model::print(resolved.api);
  Diagnostics faults;
  const auto again = model::parse("ir.json", ir, faults);
  if (!again || model::print(*again) != ir) std::abort();
  return 0;
}
