#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "generator/serve/answer.hpp"
#include "generator/serve/reference/catalogue.hpp"
#include "generator/serve/timeline.hpp"

namespace ucwagen::serve {

/// A request that is being processed, and what the parts of the server have found out about it.
struct Exchange {
  std::uint64_t number = 0;
  Request request;
  Target target;
  std::string base;         ///< base of URLs for this client: "http://127.0.0.1:8080"
  std::string user;         ///< SIP URI of the user; empty without a token
  std::string application;  ///< id; empty outside of one
  std::string culture;      ///< of the application
  std::string rel;          ///< rel of the resource at the path; empty if there is none
  DocumentedOperation documented;
  std::vector<Violation> violations;
  Milliseconds start{};
  bool inside_batch = false;
  bool abandoned = false;  ///< the client has closed the connection
};

using ExchangePtr = std::shared_ptr<Exchange>;
/// Takes the response. Called exactly once, possibly later.
using Respond = std::function<void(Answer)>;

}  // namespace ucwagen::serve
