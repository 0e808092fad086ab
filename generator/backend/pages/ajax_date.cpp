#include "generator/backend/pages/ajax_date.hpp"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>

namespace ucwagen::pages {

std::optional<std::string> iso_date(std::string_view ajax) {
  constexpr std::string_view prefix = "/Date(", suffix = ")/";
  if (!ajax.starts_with(prefix) || !ajax.ends_with(suffix)) return std::nullopt;
  std::int64_t count = 0;
  const char* const end = ajax.data() + ajax.size() - suffix.size();
  const auto [stop, error] = std::from_chars(ajax.data() + prefix.size(), end, count);
  if (error != std::errc{} || (stop != end && *stop != '+' && *stop != '-')) return std::nullopt;

  using namespace std::chrono;
  const sys_time<milliseconds> time{milliseconds(count)};
  const auto day = floor<days>(time);
  const year_month_day date(day);
  const hh_mm_ss clock(time - day);
  std::array<char, 40> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03d0000Z", int{date.year()},
                unsigned{date.month()}, unsigned{date.day()}, static_cast<int>(clock.hours().count()),
                static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()),
                static_cast<int>(clock.subseconds().count()));
  return std::string(text.data());
}

}  // namespace ucwagen::pages
