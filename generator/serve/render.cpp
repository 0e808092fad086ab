#include "generator/serve/http/gzip.hpp"
#include "generator/serve/http/xml_text.hpp"
#include "generator/serve/server.hpp"

namespace ucwagen::serve {
namespace {

constexpr std::size_t worth_compressing = 256;

bool wants_xml(const std::string& accept) {
  const auto xml = accept.find("xml"), json = accept.find("json");
  return xml != std::string::npos && (json == std::string::npos || xml < json) &&
         accept.find("html") == std::string::npos;
}

/// The type that was asked for, with its long form; without one, plain JSON.
std::string type_for(const std::string& accept, bool xml) {
  const std::string precise = std::string("application/vnd.microsoft.com.ucwa+") + (xml ? "xml" : "json");
  const std::string type = accept.find(precise) != std::string::npos ? precise
                           : xml                                     ? "application/xml"
                                                                     : "application/json";
  return type + "; charset=utf-8";
}

void add_cors(const Exchange& exchange, Headers& headers) {
  const auto origin = exchange.request.header("Origin");
  if (!origin) return;
  headers.emplace_back("Access-Control-Allow-Origin", *origin);
  headers.emplace_back("Access-Control-Allow-Credentials", "true");
  headers.emplace_back(
      "Access-Control-Expose-Headers",
      "ETag, Location, WWW-Authenticate, X-MS-UcwaVersion, " + std::string(violation_header));
  headers.emplace_back("Vary", "Origin");
}

}  // namespace

Response render(const Exchange& exchange, const Answer& answer) {
  Response response{.status = answer.status, .headers = answer.headers};
  const std::string accept = lower_case(exchange.request.header("Accept").value_or(""));
  if (answer.document && answer.status != 204 && answer.status != 304) {
    const bool xml =
        wants_xml(accept) && answer.document->is_object() && !exchange.target.path.starts_with(steering_path);
    response.body = xml ? write_xml(*answer.document)
                        : answer.document->dump(-1, ' ', false, Json::error_handler_t::replace);
    response.headers.emplace_back("Content-Type", type_for(accept, xml));
  } else if (!answer.content_type.empty() && answer.status != 304) {
    response.body = answer.content;
    response.headers.emplace_back("Content-Type", answer.content_type);
  }
  if (!exchange.user.empty()) response.headers.emplace_back("X-MS-Server-Fqdn", "ucwagen.invalid");
  if (!exchange.user.empty()) response.headers.emplace_back("X-MS-UcwaVersion", "6.0");
  add_cors(exchange, response.headers);
  if (response.body.size() >= worth_compressing && !exchange.inside_batch &&
      accepts_gzip(exchange.request.header("Accept-Encoding").value_or(""))) {
    response.body = gzip(response.body);
    response.headers.emplace_back("Content-Encoding", "gzip");
  }
  return response;
}

}  // namespace ucwagen::serve
