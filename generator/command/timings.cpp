#include "generator/command/timings.hpp"

#include <algorithm>
#include <iomanip>
#include <locale>
#include <ostream>
#include <sstream>

namespace ucwagen::command {
namespace {

void print_line(std::ostream& out, std::string_view name, double milliseconds) {
  std::ostringstream line;
  line.imbue(std::locale::classic());
  line << std::left << std::setw(10) << name << std::right << std::setw(9) << std::fixed
       << std::setprecision(2) << milliseconds << " ms\n";
  out << line.str();
}

double to_milliseconds(std::chrono::steady_clock::duration time) {
  return std::chrono::duration<double, std::milli>(time).count();
}

}  // namespace

void Timings::add(std::string_view name, Clock::duration time) {
  const auto found = std::ranges::find_if(stages_, [&](const auto& stage) { return stage.first == name; });
  if (found == stages_.end()) {
    stages_.emplace_back(name, time);
  } else {
    found->second += time;
  }
}

double Timings::milliseconds() const { return to_milliseconds(Clock::now() - start_); }

void Timings::print(std::ostream& out) const {
  const double whole = milliseconds();
  for (const auto& [name, time] : stages_) print_line(out, name, to_milliseconds(time));
  print_line(out, "all", whole);
}

}  // namespace ucwagen::command
