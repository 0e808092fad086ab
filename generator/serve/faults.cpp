#include "generator/serve/faults.hpp"

#include <array>

namespace ucwagen::serve {
namespace {

constexpr std::array<std::string_view, 12> members{"rel",  "path",   "nth",     "probability",
                                                   "seed", "status", "subcode", "delay",
                                                   "cut",  "reset",  "garbage", "drop_events"};

bool is_member(const std::string& name) {
  for (const auto known : members)
    if (known == name) return true;
  return false;
}

}  // namespace

base::Result<Fault> read_fault(const Json& json) {
  constexpr auto fail = &base::Result<Fault>::failed;
  if (!json.is_object()) return fail("a fault must be an object");
  for (const auto& [name, value] : json.items())
    if (!is_member(name)) return fail("a fault has no member '" + name + "'");
  Fault fault;
  try {
    fault.rel = json.value("rel", "");
    fault.path = json.value("path", "");
    fault.nth = json.value("nth", 0);
    fault.probability = json.value("probability", 1.0);
    fault.seed = json.value("seed", 1U);
    fault.status = json.value("status", 0);
    fault.subcode = json.value("subcode", "");
    if (json.contains("delay")) fault.delay = Milliseconds(json["delay"].get<long long>());
    if (json.contains("cut")) fault.cut = json["cut"].get<std::size_t>();
    fault.reset = json.value("reset", false);
    fault.garbage = json.value("garbage", false);
    fault.drop_events = json.value("drop_events", false);
  } catch (const Json::exception&) {
    return fail("a member of the fault has a value of another type");
  }
  const bool does =
      fault.status != 0 || fault.delay || fault.cut || fault.reset || fault.garbage || fault.drop_events;
  if (!does) return fail("name an effect: status, delay, cut, reset, garbage or drop_events");
  constexpr int first = 200, last = 599;
  if (fault.status != 0 && (fault.status < first || fault.status > last))
    return fail("status is not an HTTP status");
  return base::Result<Fault>::of(std::move(fault));
}

void Faults::add(Fault fault) {
  const unsigned seed = fault.seed;
  armed_.push_back({std::move(fault), std::mt19937(seed)});
}

std::optional<Fault> Faults::strike(const std::string& rel, const std::string& path) {
  std::optional<Fault> struck;
  for (auto& [fault, random, seen] : armed_) {
    if (!fault.rel.empty() && fault.rel != rel) continue;
    if (!fault.path.empty() && !path.starts_with(fault.path)) continue;
    ++seen;
    if (fault.nth != 0 && fault.nth != seen) continue;
    // Not std::uniform_real_distribution, whose results differ between compilers.
    const double chance = static_cast<double>(random()) / (static_cast<double>(std::mt19937::max()) + 1);
    if (chance >= fault.probability || struck) continue;
    struck = fault;
  }
  return struck;
}

}  // namespace ucwagen::serve
