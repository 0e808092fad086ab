#include "ucwa/client/clock.hpp"

namespace ucwa::client {
namespace {

class RealClock final : public Clock {
 public:
  std::chrono::steady_clock::time_point now() override { return std::chrono::steady_clock::now(); }
  std::chrono::system_clock::time_point wall() override { return std::chrono::system_clock::now(); }
  bool wait(std::chrono::milliseconds time, const Cancellation& cancellation) override {
    return cancellation.wait_for(time);
  }
};

}  // namespace

Clock::~Clock() = default;

Clock& Clock::real() {
  static RealClock clock;
  return clock;
}

}  // namespace ucwa::client
