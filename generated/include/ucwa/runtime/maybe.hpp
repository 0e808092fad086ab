// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <initializer_list>
#include <optional>
#include <type_traits>
#include <utility>

#include "ucwa/runtime/access.hpp"
#include "ucwa/runtime/holder.hpp"

namespace ucwa {

template <class T>
class Maybe;

namespace detail {

template <class T>
inline constexpr bool is_maybe = false;
template <class T>
inline constexpr bool is_maybe<Maybe<T>> = true;
template <class T>
inline constexpr bool is_maybe<std::optional<T>> = true;
template <>
inline constexpr bool is_maybe<std::nullopt_t> = true;

/// Whether T can be made from a U. Optionals and tags are not values; for them T is not inspected, since it may still
/// be incomplete.
template <class T, class U>
constexpr bool is_explicit() {
  using Plain = std::remove_cv_t<std::remove_reference_t<U>>;
  if constexpr (is_maybe<Plain> || std::is_same_v<Plain, std::in_place_t>) {
    return false;
  } else {
    return std::is_constructible_v<T, U>;
  }
}
template <class T, class U>
constexpr bool is_implicit() {
  if constexpr (is_explicit<T, U>()) {
    return std::is_convertible_v<U, T>;
  } else {
    return false;
  }
}
/// Whether T can be made from the arguments. Without arguments T is not inspected: Clang tries that constructor, too,
/// when a resource with a Maybe of its own type is copied, and T is incomplete there.
template <class T, class... A>
constexpr bool is_made_of() {
  if constexpr (sizeof...(A) == 0) {
    return true;
  } else {
    return std::is_constructible_v<T, A...>;
  }
}

}  // namespace detail

/// A T or nothing, with the interface of std::optional. It converts to and from std::optional. An absent value takes
/// the space of a pointer, since resources have hundreds of links, most of which are absent. T may be incomplete
/// where a Maybe<T> is declared. Unlike a std::optional, a moved-from Maybe is empty. Without a value, `*` and `->`
/// end the program; value() throws, or ends the program if exceptions are disabled.
template <class T>
class Maybe : public detail::Holder<T> {
  using Holder = detail::Holder<T>;
  template <bool condition>
  using If = std::enable_if_t<condition, int>;

 public:
  /// The type of the value.
  using value_type = T;

  /// Without a value.
  ///@{
  Maybe() noexcept = default;
  Maybe(std::nullopt_t) noexcept {}
  ///@}
  /// Copies the value.
  ///@{
  Maybe(const Maybe& other) : Maybe() {
    if (other) Holder::set(new T(*other));
  }
  Maybe(Maybe&& other) noexcept : Maybe() { swap(other); }
  Maybe& operator=(const Maybe& other) {
    if (this != &other) other ? assign(*other) : reset();
    return *this;
  }
  Maybe& operator=(Maybe&& other) noexcept {
    replace(other.release());
    return *this;
  }
  ~Maybe() { Holder::destroy(Holder::get()); }
  ///@}

  /// Holds a value that is made from the arguments.
  ///@{
  template <class... A, If<detail::is_made_of<T, A...>()> = 0>
  explicit Maybe(std::in_place_t, A&&... arguments) : Maybe() {
    Holder::set(new T(std::forward<A>(arguments)...));
  }
  template <class U = T, If<detail::is_implicit<T, U&&>()> = 0>
  Maybe(U&& value) : Maybe() {
    Holder::set(new T(std::forward<U>(value)));
  }
  template <class U = T, If<detail::is_explicit<T, U&&>() && !detail::is_implicit<T, U&&>()> = 0,
            class = void>
  explicit Maybe(U&& value) : Maybe() {
    Holder::set(new T(std::forward<U>(value)));
  }
  template <class U = T, If<detail::is_explicit<T, U&&>()> = 0>
  Maybe& operator=(U&& value) {
    assign(std::forward<U>(value));
    return *this;
  }
  template <class... A>
  T& emplace(A&&... arguments) {
    T* made = new T(std::forward<A>(arguments)...);
    replace(made);
    return *made;
  }
  template <class Item, class... A>
  T& emplace(std::initializer_list<Item> list, A&&... arguments) {
    T* made = new T(list, std::forward<A>(arguments)...);
    replace(made);
    return *made;
  }
  ///@}

  /// Conversions from and to std::optional.
  ///@{
  template <class U, If<std::is_convertible_v<const U&, T>> = 0>
  Maybe(const std::optional<U>& other) : Maybe() {
    if (other) Holder::set(new T(*other));
  }
  template <class U, If<std::is_convertible_v<U&&, T>> = 0>
  Maybe(std::optional<U>&& other) : Maybe() {
    if (other) Holder::set(new T(*std::move(other)));
  }
  template <class U, If<std::is_convertible_v<const T&, U>> = 0>
  operator std::optional<U>() const& {
    if (!has_value()) return std::nullopt;
    return std::optional<U>(std::in_place, **this);
  }
  template <class U, If<std::is_convertible_v<T&&, U>> = 0>
  operator std::optional<U>() && {
    if (!has_value()) return std::nullopt;
    return std::optional<U>(std::in_place, std::move(**this));
  }
  ///@}

  /// True if there is a value.
  ///@{
  [[nodiscard]] bool has_value() const noexcept { return Holder::get() != nullptr; }
  explicit operator bool() const noexcept { return Holder::get() != nullptr; }
  ///@}
  /// Holds nothing afterwards.
  void reset() noexcept { replace(nullptr); }
  /// Exchanges the values; no value is copied.
  void swap(Maybe& other) noexcept {
    T* value = Holder::get();
    Holder::set(other.Holder::get());
    other.Holder::set(value);
  }

  /// The value; ends the program if there is none.
  ///@{
  [[nodiscard]] T& operator*() & noexcept { return *there(); }
  [[nodiscard]] const T& operator*() const& noexcept { return *there(); }
  [[nodiscard]] T&& operator*() && noexcept { return std::move(*there()); }
  [[nodiscard]] const T&& operator*() const&& noexcept { return std::move(*there()); }
  [[nodiscard]] T* operator->() noexcept { return there(); }
  [[nodiscard]] const T* operator->() const noexcept { return there(); }
  ///@}
  /// The value; throws std::bad_optional_access if there is none.
  ///@{
  [[nodiscard]] T& value() & { return *checked(); }
  [[nodiscard]] const T& value() const& { return *checked(); }
  [[nodiscard]] T&& value() && { return std::move(*checked()); }
  [[nodiscard]] const T&& value() const&& { return std::move(*checked()); }
  ///@}
  /// The value, or the argument if there is none.
  ///@{
  template <class U>
  [[nodiscard]] T value_or(U&& other) const& {
    return has_value() ? **this : static_cast<T>(std::forward<U>(other));
  }
  template <class U>
  [[nodiscard]] T value_or(U&& other) && {
    return has_value() ? std::move(**this) : static_cast<T>(std::forward<U>(other));
  }
  ///@}

 private:
  // Not std::exchange: hundreds of types are held, and a template for each costs a compiler more than these do.
  T* release() noexcept {
    T* value = Holder::get();
    Holder::set(nullptr);
    return value;
  }
  void replace(T* value) noexcept {
    T* old = Holder::get();
    Holder::set(value);
    Holder::destroy(old);
  }
  template <class U>
  void assign(U&& value) {
    if constexpr (std::is_assignable_v<T&, U&&>) {
      if (has_value()) {
        **this = std::forward<U>(value);
        return;
      }
    }
    emplace(std::forward<U>(value));
  }
  T* there() const noexcept {
    if (!has_value()) detail::wrong_access();
    return Holder::get();
  }
  T* checked() const {
    if (!has_value()) detail::no_value();
    return Holder::get();
  }
};

/// Compares the values. Two empty objects are equal; an empty object differs from any value.
///@{
template <class T>
bool operator==(const Maybe<T>& a, std::nullopt_t) noexcept {
  return !a.has_value();
}
template <class T, class U>
bool operator==(const Maybe<T>& a, const Maybe<U>& b) {
  return a.has_value() == b.has_value() && (!a.has_value() || *a == *b);
}
template <class T, class U>
bool operator==(const Maybe<T>& a, const std::optional<U>& b) {
  return a.has_value() == b.has_value() && (!a.has_value() || *a == *b);
}
template <class T, class U, std::enable_if_t<!detail::is_maybe<U>, int> = 0>
auto operator==(const Maybe<T>& a, const U& b) -> decltype(static_cast<bool>(*a == b)) {
  return a.has_value() && *a == b;
}
#if __cplusplus < 202002L  // C++20 generates these operators
template <class T, class U>
bool operator==(const std::optional<U>& a, const Maybe<T>& b) {
  return b == a;
}
template <class T, class U, std::enable_if_t<!detail::is_maybe<U>, int> = 0>
auto operator==(const U& a, const Maybe<T>& b) -> decltype(b == a) {
  return b == a;
}
template <class T>
bool operator==(std::nullopt_t, const Maybe<T>& b) noexcept {
  return !b.has_value();
}
template <class T, class U>
bool operator!=(const Maybe<T>& a, const std::optional<U>& b) {
  return !(a == b);
}
template <class T, class U>
auto operator!=(const Maybe<T>& a, const U& b) -> decltype(!(a == b)) {
  return !(a == b);
}
template <class T, class U>
bool operator!=(const std::optional<U>& a, const Maybe<T>& b) {
  return !(b == a);
}
template <class T, class U, std::enable_if_t<!detail::is_maybe<U>, int> = 0>
auto operator!=(const U& a, const Maybe<T>& b) -> decltype(!(b == a)) {
  return !(b == a);
}
template <class T>
bool operator!=(std::nullopt_t, const Maybe<T>& b) noexcept {
  return b.has_value();
}
#endif
///@}

/// Exchanges the values.
template <class T>
void swap(Maybe<T>& a, Maybe<T>& b) noexcept {
  a.swap(b);
}

}  // namespace ucwa
