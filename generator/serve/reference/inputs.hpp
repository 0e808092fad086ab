#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "generator/base/result.hpp"
#include "generator/serve/reference/catalogue.hpp"

namespace ucwagen::serve {

/// The inputs that a client sent to an operation, by their names on the page.
class Inputs {
 public:
  [[nodiscard]] bool has(std::string_view name) const { return values_.contains(name); }
  [[nodiscard]] std::string text(std::string_view name) const;
  [[nodiscard]] std::vector<std::string> texts(std::string_view name) const;
  [[nodiscard]] long long number(std::string_view name, long long otherwise) const;
  [[nodiscard]] bool flag(std::string_view name, bool otherwise) const;
  [[nodiscard]] const Json& values() const { return values_; }

  Json values_ = Json::object();
  Json body;          ///< as it was sent; null if it is neither JSON nor XML
  std::string raw;    ///< a body that is neither JSON nor XML
  std::string media;  ///< its type
  Query query;
};

struct CheckedInputs {
  Inputs inputs;
  std::vector<Violation> violations;
  int status = 0;  ///< 0: accepted; else 400, 404 or 415
  std::string subcode;
};

enum class Strictness { strict, lenient };

/// Reads the query and the body of a request and compares them with the rows of the operation.
[[nodiscard]] CheckedInputs check_inputs(const ir::Api& api, const Place& place,
                                         const DocumentedOperation& documented, const Request& request,
                                         Strictness strictness);

/// The path of the fact for `ucwagen explain`: "startMessaging.POST.to".
[[nodiscard]] std::string fact_path(const DocumentedOperation& documented, std::string_view input = {});

/// What is wrong with a value. `loose`: the value comes from a query or from XML, so it is text.
[[nodiscard]] base::Failure value_fault(const ir::Api& api, const ir::Type& type, const Json& value,
                                        bool loose);
/// The value of a query or of XML as JSON: "15" of an Int32 as 15.
[[nodiscard]] Json typed_value(const ir::Type& type, const Json& value);

}  // namespace ucwagen::serve
