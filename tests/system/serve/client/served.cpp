#include "client/served.hpp"

#include <gtest/gtest.h>

namespace served {
namespace {

fake::Certificate certificate_if(bool secure) {
  return secure ? fake::certificate_for("localhost") : fake::Certificate{};
}

std::vector<std::string> arguments(const fake::Certificate& certificate, std::vector<std::string> options) {
  options.insert(options.begin(), {"serve", "--listen", "127.0.0.1:0", "--quiet"});
  if (!certificate.file.empty())
    options.insert(options.end(), {"--tls-certificate", certificate.file, "--tls-key", certificate.key});
  return options;
}

/// The certificate is one for "localhost".
std::string url_in(const std::string& greeting) {
  const std::size_t begin = greeting.find("http");
  if (begin == std::string::npos) ADD_FAILURE() << "the server says no address: " << greeting;
  std::string url = greeting.substr(begin, greeting.find('\n', begin) - begin);
  const std::size_t host = url.find("127.0.0.1");
  return host == std::string::npos ? url : url.replace(host, 9, "localhost");
}

}  // namespace

Server::Server(bool secure, const std::vector<std::string>& options)
    : certificate_(certificate_if(secure)),
      program_(UCWAGEN_PROGRAM, arguments(certificate_, options)),
      url_(url_in(program_.read_until("sign in as"))),
      transport_(curl_options()) {}

ucwa::client::CurlOptions Server::curl_options() const {
  ucwa::client::CurlOptions options;
  options.ca_file = certificate_.file;
  return options;
}

ucwa::client::SignIn Server::lene() const {
  ucwa::client::SignIn sign_in;
  sign_in.address = "lenea@contoso.com";
  sign_in.discovery_url = url_;
  sign_in.credentials = ucwa::client::Password{"lenea@contoso.com", "pass@word1"};
  return sign_in;
}

ucwa::Response Server::send(const std::string& method, const std::string& what, std::string body) {
  ucwa::client::HttpRequest request;
  request.method = method;
  request.url = url_ + "_ucwagen/" + what;
  request.body = std::move(body);
  auto response = transport_.send(request, ucwa::client::Cancellation());
  EXPECT_TRUE(response) << what << ": " << response.error().message;
  return response ? *std::move(response) : ucwa::Response{};
}

int Server::steer(const std::string& what, const nlohmann::json& body) {
  return send("POST", what, body.is_null() ? "" : body.dump()).status;
}

nlohmann::json Server::tell(const std::string& what) {
  return nlohmann::json::parse(send("GET", what, "").body, nullptr, false);
}

std::size_t Server::count(const std::string& method, const std::string& rel) {
  std::size_t found = 0;
  for (const auto& entry : tell("journal"))
    if (entry.value("method", "") == method && entry.value("rel", "") == rel) ++found;
  return found;
}

}  // namespace served
