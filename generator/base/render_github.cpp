#include "generator/base/render.hpp"

namespace ucwagen::base {
namespace {

/// A line end terminates a workflow command; ',' and ':' also terminate its properties. Both must be escaped.
std::string escaped(std::string_view text, bool property) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '%': out += "%25"; break;
      case '\r': out += "%0D"; break;
      case '\n': out += "%0A"; break;
      case ':': out += property ? "%3A" : ":"; break;
      case ',': out += property ? "%2C" : ","; break;
      default: out += c;
    }
  }
  return out;
}

std::string_view command(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::note: return "notice";
  }
  return "error";
}

}  // namespace

std::string render_github(const Findings& findings, std::string_view folder) {
  std::string out;
  for (const auto& [diagnostic, severity, fingerprint] : findings) {
    const RuleInfo& rule = info(diagnostic.rule);
    std::string path(folder);
    if (!path.empty() && path.back() != '/') path += '/';
    path += diagnostic.where.file;
    out += "::" + std::string(command(severity)) + " file=" + escaped(path, true);
    if (diagnostic.where.line > 0) out += ",line=" + std::to_string(diagnostic.where.line);
    if (diagnostic.where.line > 0 && diagnostic.where.column > 0)
      out += ",col=" + std::to_string(diagnostic.where.column);
    out += ",title=" + escaped(std::string(rule.id) + ' ' + std::string(rule.name), true) + "::";
    out += escaped(diagnostic.message, false);
    if (!diagnostic.hint.empty()) out += "%0A" + escaped(diagnostic.hint, false);
    out += '\n';
  }
  return out;
}

}  // namespace ucwagen::base
