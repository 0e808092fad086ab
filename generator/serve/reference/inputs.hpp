#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "generator/serve/reference/catalogue.hpp"

namespace ucwagen::serve {

/// What a client sent to an operation, by the names that the page gives the inputs.
class Inputs {
 public:
  [[nodiscard]] bool has(std::string_view name) const { return values_.contains(name); }
  [[nodiscard]] std::string text(std::string_view name) const;
  [[nodiscard]] std::vector<std::string> texts(std::string_view name) const;
  [[nodiscard]] long long number(std::string_view name, long long otherwise) const;
  [[nodiscard]] bool flag(std::string_view name, bool otherwise) const;
  [[nodiscard]] const Json& values() const { return values_; }

  Json values_ = Json::object();
  Json body;          ///< as it was sent; null where it is no JSON and no XML
  std::string raw;    ///< a body that is neither
  std::string media;  ///< its type
  Query query;
};

struct CheckedInputs {
  Inputs inputs;
  std::vector<Violation> violations;
  int status = 0;  ///< 0: let it through; else 400, 404 or 415
  std::string subcode;
};

enum class Strictness { strict, lenient };

/// Reads the query and the body of a request and holds them against the rows of the operation.
[[nodiscard]] CheckedInputs check_inputs(const ir::Api& api, const Place& place,
                                         const DocumentedOperation& documented, const Request& request,
                                         Strictness strictness);

/// "startMessaging.POST.to", as `ucwagen explain` takes it.
[[nodiscard]] std::string fact_path(const DocumentedOperation& documented, std::string_view input = {});

/// What is wrong with a value, or nothing. `loose`: the value comes from a query or from XML, so it is text.
[[nodiscard]] std::string value_fault(const ir::Api& api, const ir::Type& type, const Json& value,
                                      bool loose);
/// The value of a query or of XML as JSON would hold it: "15" of an Int32 as 15.
[[nodiscard]] Json typed_value(const ir::Type& type, const Json& value);

}  // namespace ucwagen::serve
