#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <string>

#include "generator/base/result.hpp"
#include "generator/serve/exchange.hpp"

namespace ucwagen::serve {

/// A script of the actions of contacts and of faults. generator/serve/scenarios/scenario.schema.json describes it.
class Scenario {
 public:
  struct Step {
    std::string on;        ///< waits until a request for this rel has succeeded
    Milliseconds after{};  ///< then waits for this time
    std::string kind;      ///< contact, message, fault or event
    Json what;
  };

  /// Reads a script. The message about a mistake names the step.
  [[nodiscard]] static base::Result<Scenario> parse(std::string_view text);

  /// Runs steps until one has to wait. The timeline calls `act` for each step.
  void start(Timeline& timeline, std::function<void(const Step&)> act);
  /// Tells the scenario that a response was sent.
  void answered(const std::string& rel, int status);

 private:
  void proceed();

  std::deque<Step> steps_;
  Timeline* timeline_ = nullptr;
  std::function<void(const Step&)> act_;
  bool under_way_ = false;
};

/// "180s", "500ms", "3m", "2h", or milliseconds; nothing for anything else, and for more than Timeline::longest.
[[nodiscard]] std::optional<Milliseconds> read_duration(const std::string& text);

}  // namespace ucwagen::serve
