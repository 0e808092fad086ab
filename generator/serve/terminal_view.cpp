#include "generator/serve/terminal_view.hpp"

#include "generator/base/safe_text.hpp"

namespace ucwagen::serve {
namespace {

constexpr std::size_t path_width = 72;

const char* colour_of(int status) {
  if (status == 0 || status >= 500) return "\x1b[35m";
  if (status >= 400) return "\x1b[31m";
  return status >= 300 ? "\x1b[36m" : "\x1b[32m";
}

std::string padded(std::string text, std::size_t width) {
  if (text.size() < width) text.append(width - text.size(), ' ');
  return text;
}

}  // namespace

std::string terminal_line(const Journal::Entry& entry, bool colours) {
  const std::string off = colours ? "\x1b[0m" : "", dim = colours ? "\x1b[2m" : "";
  const std::string status = entry.status == 0 ? "cut" : std::to_string(entry.status);
  std::string line =
      padded(base::safe_text(entry.method), 7) + padded(base::safe_text(entry.target), path_width) + ' ';
  line += (colours ? colour_of(entry.status) : "") + status + off + ' ' + dim +
          std::to_string(entry.took.count()) + " ms";
  if (!entry.user.empty()) line += "  " + base::safe_text(entry.user);
  line += off + '\n';
  for (const auto& violation : entry.violations)
    line += std::string(colours ? (violation.refused ? "\x1b[31m" : "\x1b[33m") : "") + "       " +
            base::safe_text(to_line(violation)) + off + '\n';
  return line;
}

}  // namespace ucwagen::serve
