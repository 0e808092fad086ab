#include "generator/serve/http_front.hpp"

#include <boost/asio/post.hpp>
#include <csignal>

#include "generator/serve/front_core.hpp"

namespace ucwagen::serve {

HttpFront::HttpFront() : impl_(std::make_unique<FrontCore>()) {}
HttpFront::~HttpFront() = default;

base::Failure HttpFront::listen(const FrontOptions& options) {
  base::Failure error;
  if (!options.certificate.empty()) error = impl_->use_certificate(options.certificate, options.key);
  if (!error) error = impl_->bind(options.address, options.port);
  if (!error && options.second_pool) error = impl_->bind(options.address, options.second_port);
  return error;
}

std::string HttpFront::url(int pool) const {
  const auto endpoint = impl_->acceptors.at(static_cast<std::size_t>(pool)).local_endpoint();
  std::string host = endpoint.address().to_string();
  if (endpoint.address().is_v6()) host = '[' + host + ']';
  return (impl_->tls ? "https://" : "http://") + host + ':' + std::to_string(endpoint.port());
}

void HttpFront::run(Server& server, bool until_signal) {
  impl_->server = &server;
  impl_->last_tick = std::chrono::steady_clock::now();
  for (std::size_t pool = 0; pool < impl_->acceptors.size(); ++pool) impl_->accept(pool);
  if (until_signal) {
    impl_->signals.add(SIGINT);
    impl_->signals.add(SIGTERM);
    impl_->signals.async_wait([this](FrontCore::Error error, int) {
      if (!error) impl_->shut_down();
    });
  }
  impl_->plan();
  impl_->io.run();
  impl_->server = nullptr;
}

void HttpFront::stop() {
  asio::post(impl_->io, [this] { impl_->shut_down(); });
}

}  // namespace ucwagen::serve
