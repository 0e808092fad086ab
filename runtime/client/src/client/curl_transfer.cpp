#include <algorithm>
#include <utility>

#include "client/curl_loop.hpp"
#include "client/url.hpp"

namespace ucwa::client {
namespace {

/// Whether the text has no line break, which would begin another header field.
bool is_one_line(const std::string& text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

long milliseconds(std::chrono::milliseconds time) {
  return static_cast<long>(std::max<long long>(time.count(), 1));
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}  // namespace

CurlTransfer::CurlTransfer(const HttpRequest& request, const CurlOptions& options,
                           const Function<void()>& under_way)
    : request_(request), options_(options), under_way_(under_way), handle_(curl_easy_init()) {
  if (handle_ != nullptr && problem().empty()) set_options();
}

CurlTransfer::~CurlTransfer() {
  curl_easy_cleanup(handle_);
  curl_slist_free_all(headers_);
}

std::string CurlTransfer::problem() const {
  if (handle_ == nullptr) return "libcurl cannot be used";
  if (!Url::parse(request_.url)) return "not an http or https URL";
  for (const auto& [name, value] : request_.headers) {
    if (name.empty() || !is_one_line(name) || !is_one_line(value))
      return "a header field does not fit on one line";
  }
  const bool known = request_.method == "GET" || request_.method == "POST" || request_.method == "PUT" ||
                     request_.method == "DELETE" || request_.method == "OPTIONS";
  return known ? std::string() : "the method is none of GET, POST, PUT, DELETE and OPTIONS";
}

void CurlTransfer::set_options() {
  const auto url = Url::parse(request_.url);
  curl_easy_setopt(handle_, CURLOPT_URL, url->text().c_str());
#if LIBCURL_VERSION_NUM >= 0x075500
  curl_easy_setopt(handle_, CURLOPT_PROTOCOLS_STR, "http,https");
#else
  curl_easy_setopt(handle_, CURLOPT_PROTOCOLS, CURLPROTO_HTTP | CURLPROTO_HTTPS);
#endif
  curl_easy_setopt(handle_, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
  curl_easy_setopt(handle_, CURLOPT_PATH_AS_IS, 1L);  // servers get their own paths unchanged
  curl_easy_setopt(handle_, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(handle_, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(handle_, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  curl_easy_setopt(handle_, CURLOPT_TIMEOUT_MS, milliseconds(request_.timeout));
  curl_easy_setopt(handle_, CURLOPT_CONNECTTIMEOUT_MS, milliseconds(options_.connect_timeout));
  curl_easy_setopt(handle_, CURLOPT_TCP_KEEPALIVE, 1L);
  curl_easy_setopt(handle_, CURLOPT_TCP_KEEPIDLE, 30L);
  curl_easy_setopt(handle_, CURLOPT_TCP_KEEPINTVL, 10L);
  curl_easy_setopt(handle_, CURLOPT_ACCEPT_ENCODING, "");  // all encodings that libcurl supports
  curl_easy_setopt(handle_, CURLOPT_ERRORBUFFER, detail_);
  curl_easy_setopt(handle_, CURLOPT_WRITEFUNCTION, on_body);
  curl_easy_setopt(handle_, CURLOPT_WRITEDATA, this);
  curl_easy_setopt(handle_, CURLOPT_HEADERFUNCTION, on_header);
  curl_easy_setopt(handle_, CURLOPT_HEADERDATA, this);
  if (!options_.proxy.empty()) curl_easy_setopt(handle_, CURLOPT_PROXY, options_.proxy.c_str());
  if (!options_.ca_file.empty()) curl_easy_setopt(handle_, CURLOPT_CAINFO, options_.ca_file.c_str());
  set_method();
  set_credentials();
}

void CurlTransfer::set_method() {
  bool typed = false;
  for (const auto& [name, value] : request_.headers) {
    typed = typed || lower(name) == "content-type";
    // libcurl writes a field without a value if it ends in a semicolon.
    std::string line = name;
    line.append(value.empty() ? ";" : ": ").append(value);
    headers_ = curl_slist_append(headers_, line.c_str());
  }
  headers_ = curl_slist_append(headers_, "Expect:");
  if (!typed)
    headers_ = curl_slist_append(headers_, "Content-Type:");  // else libcurl sends the type of a form
  curl_easy_setopt(handle_, CURLOPT_HTTPHEADER, headers_);
  if (request_.method == "GET") {
    curl_easy_setopt(handle_, CURLOPT_HTTPGET, 1L);
    return;
  }
  if (request_.method == "POST" || !request_.body.empty()) {
    curl_easy_setopt(handle_, CURLOPT_POST, 1L);
    curl_easy_setopt(handle_, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request_.body.size()));
    curl_easy_setopt(handle_, CURLOPT_POSTFIELDS, request_.body.c_str());
  }
  curl_easy_setopt(handle_, CURLOPT_CUSTOMREQUEST, request_.method.c_str());
}

/// Sets the sign-in of this machine's user. Other requests except GET: prevents libcurl from repeating the request when
/// a reused connection ends without a response, since the server could get a POST twice.
void CurlTransfer::set_credentials() {
  if (request_.integrated_authentication) {
    curl_easy_setopt(handle_, CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_NEGOTIATE | CURLAUTH_NTLM));
    curl_easy_setopt(handle_, CURLOPT_USERPWD, ":");
    return;  // such a sign-in takes several requests
  }
  if (is_get()) return;
#if LIBCURL_VERSION_NUM >= 0x075000
  curl_easy_setopt(handle_, CURLOPT_PREREQFUNCTION, on_request);
  curl_easy_setopt(handle_, CURLOPT_PREREQDATA, this);
#else
  curl_easy_setopt(handle_, CURLOPT_FRESH_CONNECT, 1L);
#endif
}

int CurlTransfer::on_request(void* self, char*, char*, int, int) {
  return ++static_cast<CurlTransfer*>(self)->times_sent_ == 1 ? 0 : 1;
}

std::size_t CurlTransfer::on_body(char* data, std::size_t size, std::size_t count, void* self) {
  auto& transfer = *static_cast<CurlTransfer*>(self);
  const std::size_t bytes = size * count;
  if (bytes > transfer.options_.max_response_bytes - transfer.response_.body.size()) {
    transfer.too_large_ = true;
    return 0;
  }
  transfer.response_.body.append(data, bytes);
  return bytes;
}

std::size_t CurlTransfer::on_header(char* data, std::size_t size, std::size_t count, void* self) {
  auto& transfer = *static_cast<CurlTransfer*>(self);
  auto& headers = transfer.response_.headers;
  const std::string_view line(data, size * count);
  transfer.headers_complete_ = trimmed(line).empty();
  if (line.substr(0, 5) == "HTTP/") {
    headers.clear();  // only the headers of the last response are kept
  } else if (const std::size_t colon = line.find(':'); colon != line.npos) {
    headers.emplace_back(trimmed(line.substr(0, colon)), trimmed(line.substr(colon + 1)));
  }
  return line.size();
}

void CurlTransfer::announce() {
  if (std::exchange(announced_, true)) return;
  if (under_way_) under_way_();
}

TransportError::Kind CurlTransfer::kind_of(CURLcode result) const {
  using Kind = TransportError::Kind;
  long sent = 0;
  curl_easy_getinfo(handle_, CURLINFO_REQUEST_SIZE, &sent);
  switch (result) {
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL: return Kind::invalid_url;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY: return Kind::resolve;
    case CURLE_COULDNT_CONNECT: return Kind::connect;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_ISSUER_ERROR: return sent == 0 ? Kind::tls : Kind::protocol;
    case CURLE_OPERATION_TIMEDOUT: return sent == 0 ? Kind::connect : Kind::timeout;
    case CURLE_FILESIZE_EXCEEDED: return Kind::too_large;
    default: return too_large_ ? Kind::too_large : Kind::protocol;
  }
}

void CurlTransfer::finish(CURLcode result) {
  // libcurl reports success even if the connection ends inside the headers.
  if (result == CURLE_OK && !headers_complete_)
    return fail(TransportError::Kind::protocol, "the connection ended inside the headers");
  if (result == CURLE_OK) {
    long status = 0;
    curl_easy_getinfo(handle_, CURLINFO_RESPONSE_CODE, &status);
    response_.status = static_cast<int>(status);
    return;
  }
  if (too_large_) return fail(TransportError::Kind::too_large, "the response is larger than the limit");
  if (times_sent_ > 1)
    return fail(TransportError::Kind::protocol,
                "the connection ended before a response; the server may have seen the request");
  fail(kind_of(result), detail_[0] != '\0' ? detail_ : curl_easy_strerror(result));
}

void CurlTransfer::fail(TransportError::Kind kind, std::string message) {
  failed_ = true;
  error_ = {kind, std::move(message)};
}

std::string CurlTransfer::outcome() const {
  return failed_ ? error_.message : std::to_string(response_.status);
}

Expected<Response, TransportError> CurlTransfer::take() {
  if (failed_) return std::move(error_);
  return std::move(response_);
}

}  // namespace ucwa::client
