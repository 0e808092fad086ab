#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "generator/ir/model.hpp"
#include "generator/serve/http/message.hpp"

namespace ucwagen::serve {

using Json = nlohmann::ordered_json;

/// Something in a request that the pages do not allow.
struct Violation {
  std::string fact;       ///< "startMessaging.POST.to"
  ir::Source source;      ///< page and line of the fact; no file if it is not about a page
  std::string message;    ///< "required, but missing"
  std::string parameter;  ///< name of the input that is wrong; may be empty
  bool refused = true;    ///< false: the request was accepted and the violation is only reported
};

/// The response of an operation, before it is written as JSON or XML.
struct Answer {
  int status = 200;
  std::optional<Json> document = {};            ///< a resource, or the body of an error
  std::string content = {}, content_type = {};  ///< for a body that is neither JSON nor XML
  Headers headers = {};
  std::vector<Violation> violations = {};
};

/// Why a request is refused.
struct Refusal {
  int status = 400;
  std::string subcode = {};  ///< may be empty
  std::string message = {};
  std::vector<Violation> violations = {};
};

/// The error as the pages document it: `code`, `subcode`, `message`, `parameters`.
[[nodiscard]] Answer error_answer(const ir::Api& api, const Refusal& refusal);
/// Code of a status, from the reference's table of statuses: "Conflict".
[[nodiscard]] std::string error_code(const ir::Api& api, int status);

/// One line for the header and the terminal: "startMessaging.POST.to startMessaging_ref.md:42: required …".
[[nodiscard]] std::string to_line(const Violation& violation);

/// Header that explains a refused request; one for each violation.
inline constexpr const char* violation_header = "X-Ucwagen-Violation";

}  // namespace ucwagen::serve
