// Reads any text as a template with partials: it is refused with a message, or rendered within its limits.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "generator/template/template.hpp"

namespace {

/// The input is cut at each zero byte: the first part is the template, the others its partials a, b, c, …
ucwagen::templates::TemplateSources cut(std::string_view text) {
  ucwagen::templates::TemplateSources sources;
  std::string name = "main.mustache";
  for (char letter = 'a'; letter <= 'h'; ++letter) {
    const auto end = text.find('\0');
    sources[name] = std::string(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
    name = std::string(1, letter) + ".mustache";
  }
  return sources;
}

ucwagen::templates::View view() {
  ucwagen::templates::View view;
  ucwagen::templates::View::List list(3);
  for (auto& item : list) item.set("flag", true);
  view.set("list", list).set("flag", true).set("off", false);
  return view;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace ucwagen;
  const auto sources = cut({reinterpret_cast<const char*>(data), size});
  Diagnostics diagnostics;
  const auto parsed = templates::Template::parse("main.mustache", sources, diagnostics);
  if (parsed) (void)parsed->render(view(), diagnostics);
  return 0;
}
