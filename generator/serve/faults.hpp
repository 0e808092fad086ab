#pragma once

#include <optional>
#include <random>
#include <string>
#include <vector>

#include "generator/serve/exchange.hpp"

namespace ucwagen::serve {

/// What goes wrong, and with which requests.
struct Fault {
  std::string rel, path;  ///< empty: any; a path may be the beginning of the request's
  int nth = 0;            ///< only the nth request that matches, from 1; 0: all of them
  double probability = 1;
  unsigned seed = 1;

  int status = 0;  ///< respond with this error instead of doing anything
  std::string subcode;
  std::optional<Milliseconds> delay;
  std::optional<std::size_t> cut;  ///< close after so many bytes of the body
  bool reset = false, garbage = false, drop_events = false;
};

/// Reads a fault from the body of a steering request or a scenario; the error is a sentence.
[[nodiscard]] std::optional<Fault> read_fault(const Json& json, std::string& error);

class Faults {
 public:
  void add(Fault fault);
  void clear() { armed_.clear(); }
  /// The first fault that strikes this request, which counts as seen by all that match.
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
