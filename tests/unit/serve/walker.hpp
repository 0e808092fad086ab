#pragma once

#include <array>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "tests/unit/serve/serve_fixture.hpp"

namespace ucwagen::serve {

struct Offered {
  std::string rel, href;
};

/// Two users who follow any offered link, by any method that the page of its target documents, with inputs that the
/// page allows. Fails the test if a link leads to nothing, or is refused for a reason that the page does not list.
class Walker {
 public:
  /// `seen` is told of every response, before anything else is done with it.
  explicit Walker(unsigned seed, std::function<void(const Got&)> seen = {});
  Walker(const ir::Api& api, unsigned seed, std::function<void(const Got&)> seen = {});

  void step();
  /// The P-GETs that are due.
  void read_events();
  [[nodiscard]] std::size_t requests() const { return server_.requests; }

 private:
  struct Client {
    std::string name, password;
    std::unique_ptr<SignedIn> user;
    std::string home, current;
  };

  std::size_t pick(std::size_t count) { return random_() % count; }
  void sign_in(Client& client);
  void replace_second_user();
  void follow(const Offered& link);
  void read(const Offered& link, const Place& place);
  void post(const Offered& link, const ir::Operation& operation);
  void put(const Offered& link, const ir::Operation& operation);
  void remove(const Offered& link, const ir::Operation& operation);
  void expect_documented(const Offered& link, const ir::Operation& operation, const Got& got);
  [[nodiscard]] Headers headers() const;
  std::string required_query(const Place& place);
  Got send_inputs(const Offered& link, const ir::Operation& operation);
  Json value_of(const ir::Input& input);
  std::string text_of(const std::string& name);

  std::mt19937 random_;
  const ir::Api& api_;
  TestServer server_;
  std::array<Client, 2> clients_;
  Client* client_;  ///< whose step it is
};

}  // namespace ucwagen::serve
