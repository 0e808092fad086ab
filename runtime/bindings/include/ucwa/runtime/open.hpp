#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "ucwa/runtime/export.hpp"
#include "ucwa/runtime/maybe.hpp"

namespace ucwa {

template <class E>
class Open;

namespace detail {

/// The wire texts of an enumeration, in the order of its enumerators.
struct NameTable {
  const std::string_view* names;
  std::size_t count;
  bool ignore_case;
};

/// Specialised for each enumeration: `static constexpr std::string_view list[]`.
template <class E>
struct Names;

/// True for enumerations whose spelling differs in case between pages: error codes and subcodes.
template <class E>
inline constexpr bool ignore_case = false;

template <class E>
inline constexpr NameTable name_table{Names<E>::list, std::size(Names<E>::list), ignore_case<E>};

/// The part of Open that does not depend on the enumeration.
class UCWA_EXPORT OpenText {
 public:
  /// The text on the wire, also if it is not documented.
  [[nodiscard]] const std::string& text() const noexcept { return text_; }

  void assign(std::string_view text, const NameTable& names);

  OpenText() = default;

 protected:
  OpenText(std::string_view text, int index);

  std::string text_;
  int index_ = -1;  ///< index of the enumerator; negative: not documented
};

template <>
UCWA_EXPORT void BaseHolder<OpenText>::destroy(OpenText* value) noexcept;

template <class E>
class Holder<Open<E>> : public DerivedHolder<Open<E>, OpenText> {};

}  // namespace detail

/// A value of an enumeration that servers may extend: one of the documented enumerators or any other text.
template <class E>
class Open : public detail::OpenText {
 public:
  Open() = default;  ///< the empty text, which is not an enumerator
  /// One of the documented enumerators.
  Open(E value)
      : OpenText(detail::Names<E>::list[static_cast<std::size_t>(value)], static_cast<int>(value)) {}
  /// Any text; if it is documented, known() returns its enumerator.
  ///@{
  Open(std::string_view text) { assign(text, detail::name_table<E>); }
  Open(const std::string& text) : Open(std::string_view(text)) {}
  Open(const char* text) : Open(std::string_view(text)) {}
  ///@}

  /// The enumerator, if the text is a documented one.
  [[nodiscard]] std::optional<E> known() const noexcept {
    if (index_ < 0) return std::nullopt;
    return static_cast<E>(index_);
  }

  /// Compares enumerators, or texts if they are not documented.
  ///@{
  friend bool operator==(const Open& a, const Open& b) noexcept {
    return a.index_ == b.index_ && (a.index_ >= 0 || a.text_ == b.text_);
  }
  friend bool operator!=(const Open& a, const Open& b) noexcept { return !(a == b); }
  friend bool operator==(const Open& a, E b) noexcept { return a.index_ == static_cast<int>(b); }
  friend bool operator!=(const Open& a, E b) noexcept { return !(a == b); }
  friend bool operator==(E a, const Open& b) noexcept { return b == a; }
  friend bool operator!=(E a, const Open& b) noexcept { return !(b == a); }
  ///@}
};

/// The wire text of an enumerator: `ucwa::to_text(CallState::connected) == "Connected"`.
template <class E>
[[nodiscard]] constexpr std::string_view to_text(E value) noexcept {
  return detail::Names<E>::list[static_cast<std::size_t>(value)];
}

/// The same, under the name that other libraries use.
template <class E, class = decltype(detail::Names<E>::list)>
[[nodiscard]] constexpr std::string_view to_string(E value) noexcept {
  return to_text(value);
}

}  // namespace ucwa
