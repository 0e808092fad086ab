#include "ucwa/runtime/date_time.hpp"

#include <charconv>
#include <cstdint>
#include <cstdio>
#include <system_error>

#include "text.hpp"

namespace ucwa {

namespace {

using Milliseconds = std::chrono::milliseconds;

constexpr std::int64_t day_ms = 86'400'000;

/// Days since 1970-01-01 in the Gregorian calendar, and back (Howard Hinnant's algorithms).
std::int64_t days_from_civil(std::int64_t year, unsigned month, unsigned day) noexcept {
  year -= month <= 2;
  const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
  const auto year_of_era = static_cast<unsigned>(year - era * 400);
  const unsigned day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  const unsigned day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + static_cast<std::int64_t>(day_of_era) - 719468;
}

struct Civil {
  std::int64_t year;
  unsigned month, day;
};

Civil civil_from_days(std::int64_t days) noexcept {
  days += 719468;
  const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const auto day_of_era = static_cast<unsigned>(days - era * 146097);
  const unsigned year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const unsigned day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const unsigned shifted = (5 * day_of_year + 2) / 153;
  const unsigned month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {static_cast<std::int64_t>(year_of_era) + era * 400 + (month <= 2), month,
          day_of_year - (153 * shifted + 2) / 5 + 1};
}

unsigned days_in_month(std::int64_t year, unsigned month) noexcept {
  constexpr unsigned days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return month == 2 && leap ? 29 : days[month - 1];
}

/// Reads parts from the front of a text.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  bool take(char c) {
    if (text_.empty() || text_.front() != c) return false;
    text_.remove_prefix(1);
    return true;
  }
  /// A number of min to max digits.
  std::optional<std::int64_t> number(std::size_t min, std::size_t max) {
    std::size_t length = 0;
    while (length < max && length < text_.size() && detail::is_digit(text_[length])) ++length;
    if (length < min) return std::nullopt;
    std::int64_t value = 0;
    for (const char c : text_.substr(0, length)) value = value * 10 + (c - '0');
    text_.remove_prefix(length);
    return value;
  }
  /// The digits of a fraction of a second, as milliseconds; further digits are cut off.
  std::optional<std::int64_t> fraction_ms() {
    std::int64_t value = 0;
    std::int64_t unit = 100;
    if (text_.empty() || !detail::is_digit(text_.front())) return std::nullopt;
    for (; !text_.empty() && detail::is_digit(text_.front()); text_.remove_prefix(1)) {
      value += unit * (text_.front() - '0');
      unit /= 10;
    }
    return value;
  }
  [[nodiscard]] bool done() const { return text_.empty(); }

 private:
  std::string_view text_;
};

/// hh:mm[:ss[.fff]] as milliseconds
std::optional<std::int64_t> take_clock(Scanner& text) {
  const auto hours = text.number(2, 2);
  if (!hours || *hours > 24 || !text.take(':')) return std::nullopt;
  const auto minutes = text.number(2, 2);
  if (!minutes || *minutes > 59) return std::nullopt;
  std::int64_t total = (*hours * 60 + *minutes) * 60'000;
  if (!text.take(':')) return total;
  const auto seconds = text.number(2, 2);
  if (!seconds || *seconds > 60) return std::nullopt;
  total += *seconds * 1000;
  if (!text.take('.')) return total;
  const auto fraction = text.fraction_ms();
  if (!fraction) return std::nullopt;
  return total + *fraction;
}

/// Z, +hh:mm, -hhmm or nothing, as milliseconds east of Greenwich
std::optional<std::int64_t> take_offset(Scanner& text) {
  if (text.done() || text.take('Z') || text.take('z')) return 0;
  const bool west = text.take('-');
  if (!west && !text.take('+')) return std::nullopt;
  const auto hours = text.number(2, 2);
  if (!hours) return std::nullopt;
  text.take(':');
  const auto minutes = text.number(0, 2);
  const std::int64_t offset = (*hours * 60 + minutes.value_or(0)) * 60'000;
  return west ? -offset : offset;
}

std::optional<std::int64_t> parse_iso8601(std::string_view source) {
  Scanner text(source);
  const auto year = text.number(4, 4);
  if (!year || !text.take('-')) return std::nullopt;
  const auto month = text.number(2, 2);
  if (!month || *month < 1 || *month > 12 || !text.take('-')) return std::nullopt;
  const auto day = text.number(2, 2);
  if (!day || *day < 1 || *day > days_in_month(*year, static_cast<unsigned>(*month))) return std::nullopt;
  std::int64_t total =
      days_from_civil(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day)) * day_ms;
  if (text.done()) return total;
  if (!text.take('T') && !text.take('t') && !text.take(' ')) return std::nullopt;
  const auto clock = take_clock(text);
  if (!clock) return std::nullopt;
  const auto offset = take_offset(text);
  if (!offset || !text.done()) return std::nullopt;
  return total + *clock - *offset;
}

/// `/Date(1360199838000+0000)/`, as ASP.NET writes it; there may be a backslash before the slashes.
std::optional<std::int64_t> parse_ajax(std::string_view text) {
  const auto strip = [&](std::string_view front, std::string_view back) {
    if (text.size() < front.size() + back.size() || text.substr(0, front.size()) != front ||
        text.substr(text.size() - back.size()) != back) {
      return false;
    }
    text = text.substr(front.size(), text.size() - front.size() - back.size());
    return true;
  };
  if (!strip("/Date(", ")/") && !strip("\\/Date(", ")\\/")) return std::nullopt;
  std::int64_t value = 0;
  const char* end = text.data() + text.size();
  const auto result = std::from_chars(text.data(), end, value);
  if (result.ec != std::errc()) return std::nullopt;
  Scanner rest(text.substr(static_cast<std::size_t>(result.ptr - text.data())));
  if (!take_offset(rest) || !rest.done()) return std::nullopt;
  return value;
}

/// printf for integers only, which does not depend on the locale.
template <class... Numbers>
std::string formatted(const char* format, Numbers... numbers) {
  char buffer[64];
  const int length = std::snprintf(buffer, sizeof buffer, format, numbers...);
  return std::string(buffer, static_cast<std::size_t>(length));
}

/// `PnDTnHnMnS`, each part at most once; weeks, months and years are not accepted.
std::optional<std::int64_t> parse_iso_duration(std::string_view source) {
  struct Unit {
    char name;
    bool of_time;
    std::int64_t ms;
  };
  constexpr Unit units[] = {
      {'D', false, day_ms}, {'H', true, 3'600'000}, {'M', true, 60'000}, {'S', true, 1000}};
  Scanner text(source);
  const bool negative = text.take('-');
  if (!text.take('P')) return std::nullopt;
  std::int64_t total = 0;
  bool in_time = false, any = false;
  const Unit* unit = std::begin(units);
  while (!text.done()) {
    if (!in_time && text.take('T')) {
      in_time = true;
      continue;
    }
    const auto number = text.number(1, 9);
    const bool split = text.take('.');
    const auto fraction = split ? text.fraction_ms() : 0;
    if (!number || !fraction) return std::nullopt;
    const auto fits = [&] { return unit->of_time == in_time && (!split || unit->name == 'S'); };
    while (unit != std::end(units) && !(fits() && text.take(unit->name))) ++unit;
    if (unit == std::end(units)) return std::nullopt;
    total += *number * unit->ms + *fraction;
    ++unit;
    any = true;
  }
  if (!any) return std::nullopt;
  return negative ? -total : total;
}

/// .NET's `[-][d.]hh:mm:ss[.fffffff]`
std::optional<std::int64_t> parse_net_span(std::string_view source) {
  Scanner text(source);
  const bool negative = text.take('-');
  Scanner ahead = text;
  std::int64_t total = 0;
  if (const auto days = ahead.number(1, 8); days && ahead.take('.')) {
    total = *days * day_ms;
    text = ahead;
  }
  const auto clock = take_clock(text);
  if (!clock || !text.done()) return std::nullopt;
  total += *clock;
  return negative ? -total : total;
}

}  // namespace

DateTime::DateTime(TimePoint time) : time_(time) { text_ = iso8601(); }

std::optional<DateTime> DateTime::parse(std::string_view text) {
  auto value = parse_ajax(text);
  if (!value) value = parse_iso8601(text);
  if (!value) return std::nullopt;
  return DateTime(TimePoint(Milliseconds(*value)), text);
}

std::string DateTime::ajax() const {
  return "/Date(" + std::to_string(time_.time_since_epoch().count()) + ")/";
}

std::string DateTime::iso8601() const {
  const std::int64_t total = time_.time_since_epoch().count();
  const std::int64_t days = total / day_ms - (total % day_ms < 0 ? 1 : 0);
  const std::int64_t ms = (total % day_ms + day_ms) % day_ms;
  const Civil civil = civil_from_days(days);
  return formatted("%04lld-%02u-%02uT%02lld:%02lld:%02lld.%03lldZ", static_cast<long long>(civil.year),
                   civil.month, civil.day, static_cast<long long>(ms / 3'600'000),
                   static_cast<long long>(ms / 60'000 % 60), static_cast<long long>(ms / 1000 % 60),
                   static_cast<long long>(ms % 1000));
}

TimeSpan::TimeSpan(Duration duration) : duration_(duration) {
  // Unsigned, since the smallest duration has no positive counterpart.
  const auto count = static_cast<std::uint64_t>(duration.count());
  const unsigned long long ms = duration.count() < 0 ? 0 - count : count;
  if (duration.count() < 0) text_ = "-";
  if (ms >= day_ms) text_ += std::to_string(ms / day_ms) + ".";
  text_ += formatted("%02llu:%02llu:%02llu", ms / 3'600'000 % 24, ms / 60'000 % 60, ms / 1000 % 60);
  if (ms % 1000 != 0) text_ += formatted(".%03llu", ms % 1000);
}

std::optional<TimeSpan> TimeSpan::parse(std::string_view text) {
  auto value = parse_net_span(text);
  if (!value) value = parse_iso_duration(text);
  if (!value) return std::nullopt;
  return TimeSpan(Duration(*value), text);
}

}  // namespace ucwa
