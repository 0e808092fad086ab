#include "generator/serve/http/form.hpp"

namespace ucwagen::serve {
namespace {

std::string quoted_parameter(const std::string& text, const std::string& name) {
  const auto at = text.find(name + "=\"");
  if (at == std::string::npos) return {};
  const auto begin = at + name.size() + 2;
  return text.substr(begin, text.find('"', begin) - begin);
}

}  // namespace

Query read_form(const Request& request) {
  const std::string type = request.header("Content-Type").value_or("");
  if (media_type(type) != "multipart/form-data") return parse_query(request.body);
  Query form;
  const std::string boundary = "--" + header_parameter(type, "boundary");
  std::size_t at = request.body.find(boundary);
  while (at != std::string::npos) {
    at += boundary.size();
    const auto end = request.body.find(boundary, at);
    if (end == std::string::npos) break;
    const std::string part = request.body.substr(at, end - at);
    const auto blank = part.find("\r\n\r\n");
    if (blank != std::string::npos)
      form.emplace_back(quoted_parameter(part.substr(0, blank), "name"), trim(part.substr(blank + 4)));
    at = end;
  }
  return form;
}

}  // namespace ucwagen::serve
