#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "generator/serve/answer.hpp"
#include "generator/serve/reference/catalogue.hpp"
#include "generator/serve/timeline.hpp"

namespace ucwagen::serve {

/// A request while it is under way: what the parts of the server find out about it.
struct Exchange {
  std::uint64_t number = 0;
  Request request;
  Target target;
  std::string base;         ///< "http://127.0.0.1:8080", as this client reaches the server
  std::string user;         ///< SIP URI of who asks; empty without a token
  std::string application;  ///< id; empty outside of one
  std::string culture;      ///< of the application
  std::string rel;          ///< of what is at the path; empty where there is nothing
  DocumentedOperation documented;
  std::vector<Violation> violations;
  Milliseconds start{};
  bool inside_batch = false;
  bool abandoned = false;  ///< the client has closed the connection
};

using ExchangePtr = std::shared_ptr<Exchange>;
/// Takes the answer, at once or later; called once.
using Respond = std::function<void(Answer)>;

}  // namespace ucwagen::serve
