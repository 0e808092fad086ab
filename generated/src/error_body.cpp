// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include "engine.hpp"

// Reads the body of an error, which is called `reason` in events.

namespace ucwa::detail {

bool Reader::bag(ErrorBody& body, std::optional<Extra>& target) {
  target.reset();
  if (json_.kind() != JsonKind::object) return keep(body.extra);
  target.emplace();
  for (json_.enter(); json_.next_member();) {
    if (!keep(*target)) return false;
  }
  return !json_.failed();
}

bool Reader::error_body(ErrorBody& body) {
  if (!expect(JsonKind::object)) return false;
  for (json_.enter(); json_.next_member();) {
    const std::string_view name = json_.name();
    const bool text = json_.kind() == JsonKind::string;
    if (name == "code" && text) {
      body.code = Open<ErrorCode>(json_.text());
    } else if (name == "subcode" && text) {
      body.subcode = Open<ErrorSubcode>(json_.text());
    } else if (name == "message" && text) {
      body.message = std::string(json_.text());
    } else if (name == "parameters") {
      bag(body, body.parameters);
    } else if (name == "debugInfo") {
      bag(body, body.debug_info);
    } else {
      keep(body.extra);
    }
    if (json_.failed()) return false;
  }
  return !json_.failed();
}

void write_error_body(const ErrorBody& body, std::string& out) {
  ObjectText object(out);
  if (body.code) object.text("code", body.code->text());
  if (body.subcode) object.text("subcode", body.subcode->text());
  if (body.message) object.text("message", *body.message);
  const auto bag = [&](std::string_view name, const std::optional<Extra>& members) {
    if (!members) return;
    ObjectText inner(object.member(name));
    inner.all(*members);
    inner.close();
  };
  bag("parameters", body.parameters);
  bag("debugInfo", body.debug_info);
  object.all(body.extra);
  object.close();
}

}  // namespace ucwa::detail
