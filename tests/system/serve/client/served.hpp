#pragma once

#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "fake/certificate.hpp"
#include "fake/program.hpp"
#include "ucwa/client/client.hpp"

namespace served {

/// `ucwagen serve` as its users start it, over http or https, and how a test steers it.
class Server {
 public:
  explicit Server(bool secure, const std::vector<std::string>& options = {});

  /// With a slash at the end.
  [[nodiscard]] const std::string& url() const { return url_; }
  [[nodiscard]] const std::string& ca_file() const { return certificate_.file; }
  [[nodiscard]] ucwa::client::CurlOptions curl_options() const;
  /// Lene, who can sign in.
  [[nodiscard]] ucwa::client::SignIn lene() const;

  /// POST to /_ucwagen/…; the status.
  int steer(const std::string& what, const nlohmann::json& body = nullptr);
  /// GET /_ucwagen/….
  nlohmann::json tell(const std::string& what);
  /// How many requests of that method and rel the journal has.
  std::size_t count(const std::string& method, const std::string& rel);

 private:
  ucwa::Response send(const std::string& method, const std::string& what, std::string body);

  fake::Certificate certificate_;
  fake::Program program_;
  std::string url_;
  ucwa::client::CurlTransport transport_;
};

}  // namespace served
