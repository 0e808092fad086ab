#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <string>

#include "generator/serve/exchange.hpp"

namespace ucwagen::serve {

/// A script of what contacts do and what goes wrong, step by step: generator/serve/scenarios/scenario.schema.json.
class Scenario {
 public:
  struct Step {
    std::string on;        ///< waits until a request for this rel has succeeded
    Milliseconds after{};  ///< then waits so long
    std::string kind;      ///< contact, message, fault or event
    Json what;
  };

  /// Reads a script; the error is a sentence that names the step.
  [[nodiscard]] static std::optional<Scenario> parse(std::string_view text, std::string& error);

  /// Goes as far as it can. `act` does a step, and is called from the timeline.
  void start(Timeline& timeline, std::function<void(const Step&)> act);
  /// A request has been answered.
  void answered(const std::string& rel, int status);

 private:
  void proceed();

  std::deque<Step> steps_;
  Timeline* timeline_ = nullptr;
  std::function<void(const Step&)> act_;
  bool under_way_ = false;
};

/// "180s", "500ms", "3m", "2h", or milliseconds; nothing for anything else.
[[nodiscard]] std::optional<Milliseconds> read_duration(const std::string& text);

}  // namespace ucwagen::serve
