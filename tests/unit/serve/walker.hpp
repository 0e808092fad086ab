#pragma once

#include <functional>
#include <random>
#include <string>
#include <vector>

#include "tests/unit/serve/serve_fixture.hpp"

namespace ucwagen::serve {

struct Offered {
  std::string rel, href;
};

/// A client that takes any offered link, with inputs that the page allows. Fails the test where a link leads to nothing.
class Walker {
 public:
  /// `seen` is told of every response, before anything else is done with it.
  explicit Walker(unsigned seed, std::function<void(const Got&)> seen = {});
  Walker(const ir::Api& api, unsigned seed, std::function<void(const Got&)> seen = {});

  void step();
  /// The P-GETs that are due.
  void read_events() { (void)user_.events(); }

 private:
  std::size_t pick(std::size_t count) { return random_() % count; }
  void follow(const Offered& link);
  std::string required_query(const Place& place);
  Got post(const Offered& link, const DocumentedOperation& documented);
  Json value_of(const ir::Input& input);
  std::string text_of(const std::string& name);

  std::mt19937 random_;
  const ir::Api& api_;
  TestServer server_;
  SignedIn user_;
  std::string home_, current_;
};

}  // namespace ucwagen::serve
