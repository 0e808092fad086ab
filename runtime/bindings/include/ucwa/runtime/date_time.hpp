#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "ucwa/runtime/export.hpp"

namespace ucwa {

/// A point in time with a resolution of milliseconds, and its text.
class UCWA_EXPORT DateTime {
 public:
  /// The type of time(): the system clock in milliseconds.
  using TimePoint = std::chrono::time_point<std::chrono::system_clock, std::chrono::milliseconds>;

  /// Makes a date that is written in ISO 8601, in UTC.
  explicit DateTime(TimePoint time);
  /// The same; what is finer than a millisecond is cut off.
  template <class Duration>
  explicit DateTime(std::chrono::time_point<std::chrono::system_clock, Duration> time)
      : DateTime(std::chrono::floor<std::chrono::milliseconds>(time)) {}

  /// Reads `/Date(1360199838000)/`, also with an offset, and ISO 8601: `2016-09-26T16:20:29.6249403-07:00`.
  /// The offset of the first form does not change the instant. A time without offset is read as UTC.
  [[nodiscard]] static std::optional<DateTime> parse(std::string_view text);

  /// The instant.
  [[nodiscard]] TimePoint time() const noexcept { return time_; }
  /// As it came, or as it will be sent.
  [[nodiscard]] const std::string& text() const noexcept { return text_; }
  /// `/Date(ms)/`
  [[nodiscard]] std::string ajax() const;
  /// `2016-09-26T23:20:29.624Z`
  [[nodiscard]] std::string iso8601() const;

  /// Compares the instants, not the texts.
  ///@{
  friend bool operator==(const DateTime& a, const DateTime& b) noexcept { return a.time_ == b.time_; }
  friend bool operator!=(const DateTime& a, const DateTime& b) noexcept { return !(a == b); }
  friend bool operator<(const DateTime& a, const DateTime& b) noexcept { return a.time_ < b.time_; }
  ///@}

 private:
  DateTime(TimePoint time, std::string_view text) : time_(time), text_(text) {}

  TimePoint time_;
  std::string text_;
};

/// A duration with a resolution of milliseconds, and its text. The pages call it TimeSpan and show no
/// sample, so the form that is written, .NET's `[d.]hh:mm:ss[.fffffff]`, is an assumption. If a server
/// expects another form, set the parameter with the builder's with().
class UCWA_EXPORT TimeSpan {
 public:
  /// The type of duration().
  using Duration = std::chrono::milliseconds;

  /// Makes a duration that is written in .NET's form.
  explicit TimeSpan(Duration duration);
  /// The same; what is finer than a millisecond is cut off.
  template <class Rep, class Period>
  explicit TimeSpan(std::chrono::duration<Rep, Period> duration)
      : TimeSpan(std::chrono::duration_cast<Duration>(duration)) {}

  /// Reads `1.02:03:04.5`, `00:15:00` and ISO 8601 durations of days and less: `PT15M`.
  [[nodiscard]] static std::optional<TimeSpan> parse(std::string_view text);

  /// The length.
  [[nodiscard]] Duration duration() const noexcept { return duration_; }
  /// As it came, or as it will be sent.
  [[nodiscard]] const std::string& text() const noexcept { return text_; }

  /// Compares the lengths, not the texts.
  ///@{
  friend bool operator==(const TimeSpan& a, const TimeSpan& b) noexcept { return a.duration_ == b.duration_; }
  friend bool operator!=(const TimeSpan& a, const TimeSpan& b) noexcept { return !(a == b); }
  ///@}

 private:
  TimeSpan(Duration duration, std::string_view text) : duration_(duration), text_(text) {}

  Duration duration_;
  std::string text_;
};

}  // namespace ucwa
