#pragma once

#include <optional>
#include <random>
#include <string>
#include <vector>

#include "generator/base/result.hpp"
#include "generator/serve/exchange.hpp"

namespace ucwagen::serve {

/// A fault, and the requests that it applies to.
struct Fault {
  std::string rel, path;  ///< empty: any; `path` may be a prefix of the request's path
  int nth = 0;            ///< only the nth request that matches, from 1; 0: all of them
  double probability = 1;
  unsigned seed = 1;

  int status = 0;  ///< respond with this error and do nothing else
  std::string subcode;
  std::optional<Milliseconds> delay;
  std::optional<std::size_t> cut;  ///< close after so many bytes of the body
  bool reset = false, garbage = false, drop_events = false;
};

/// Reads a fault from the body of a control request or a scenario.
[[nodiscard]] base::Result<Fault> read_fault(const Json& json);

class Faults {
 public:
  void add(Fault fault);
  void clear() { armed_.clear(); }
  /// The first fault that applies to this request. All faults that match count the request.
  [[nodiscard]] std::optional<Fault> strike(const std::string& rel, const std::string& path);

 private:
  struct Armed {
    Fault fault;
    std::mt19937 random;
    int seen = 0;
  };
  std::vector<Armed> armed_;
};

}  // namespace ucwagen::serve
