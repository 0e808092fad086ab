// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <initializer_list>
#include <new>
#include <optional>
#include <type_traits>
#include <utility>

#include "ucwa/runtime/access.hpp"
#include "ucwa/runtime/export.hpp"

/// What std::optional is for links and for open enumerations. A reference names hundreds of either, each of
/// them an optional member somewhere, and the library's own template takes a compiler some 5 ms for each:
/// most of what including these bindings would cost. Here all of them share what is stored; their types add
/// casts alone, which takes a twentieth of that. The standard allows specialisations for types of one's own
/// that behave like the original.
namespace ucwa {
namespace detail {

/// A Base or nothing. The library holds it compiled, once for each Base.
template <class Base>
class UCWA_EXPORT Slot {
 public:
  constexpr Slot() noexcept : nothing_() {}
  Slot(const Slot& other);
  Slot(Slot&& other) noexcept;
  Slot& operator=(const Slot& other);
  Slot& operator=(Slot&& other) noexcept;
  ~Slot() {
    if (engaged_) reset();
  }

  [[nodiscard]] constexpr bool has_value() const noexcept { return engaged_; }
  constexpr explicit operator bool() const noexcept { return engaged_; }
  void reset() noexcept;

  /// For those who know the stored part alone.
  [[nodiscard]] Base& stored() noexcept { return engaged_ ? value_ : (wrong_access(), value_); }
  [[nodiscard]] const Base& stored() const noexcept { return engaged_ ? value_ : (wrong_access(), value_); }
  Base& renew();

 protected:
  void exchange(Slot& other) noexcept;

  union {
    char nothing_;
    Base value_;
  };
  bool engaged_ = false;
};

template <class T, class U, class Plain = std::remove_cv_t<std::remove_reference_t<U>>>
inline constexpr bool fits = !std::is_same_v<Plain, std::in_place_t> &&
                             !std::is_same_v<Plain, std::optional<T>> && std::is_constructible_v<T, U>;

/// Whether the value of another optional O, given as U, makes a T, which O itself does not.
template <class T, class U, class O>
inline constexpr bool unwraps =
    !std::is_same_v<T, std::remove_cv_t<std::remove_reference_t<U>>> && std::is_constructible_v<T, U> &&
    !std::is_constructible_v<T, O> && !std::is_convertible_v<O, T>;

/// The interface of std::optional<T> over a Slot; T adds functions to Base, but no members.
template <class T, class Base>
class Optional : public Slot<Base> {
  using Self = std::optional<T>;
  template <bool condition>
  using If = std::enable_if_t<condition, int>;

 public:
  using value_type = T;

  constexpr Optional() noexcept = default;
  constexpr Optional(std::nullopt_t) noexcept {}
  template <class... A, If<std::is_constructible_v<T, A...>> = 0>
  explicit Optional(std::in_place_t, A&&... arguments) {
    make(std::forward<A>(arguments)...);
  }
  template <class I, class... A, If<std::is_constructible_v<T, std::initializer_list<I>&, A...>> = 0>
  explicit Optional(std::in_place_t, std::initializer_list<I> list, A&&... arguments) {
    make(list, std::forward<A>(arguments)...);
  }
  template <class U = T, If<fits<T, U&&> && std::is_convertible_v<U&&, T>> = 0>
  Optional(U&& value) {
    make(std::forward<U>(value));
  }
  template <class U = T, If<fits<T, U&&> && !std::is_convertible_v<U&&, T>> = 0, class = void>
  explicit Optional(U&& value) {
    make(std::forward<U>(value));
  }
  template <class U,
            If<unwraps<T, const U&, const std::optional<U>&> && std::is_convertible_v<const U&, T>> = 0>
  Optional(const std::optional<U>& other) {
    if (other) make(*other);
  }
  template <class U,
            If<unwraps<T, const U&, const std::optional<U>&> && !std::is_convertible_v<const U&, T>> = 0,
            class = void>
  explicit Optional(const std::optional<U>& other) {
    if (other) make(*other);
  }
  template <class U, If<unwraps<T, U&&, std::optional<U>&&> && std::is_convertible_v<U&&, T>> = 0>
  Optional(std::optional<U>&& other) {
    if (other) make(*std::move(other));
  }
  template <class U, If<unwraps<T, U&&, std::optional<U>&&> && !std::is_convertible_v<U&&, T>> = 0,
            class = void>
  explicit Optional(std::optional<U>&& other) {
    if (other) make(*std::move(other));
  }

  template <class U, If<fits<T, U&&> && std::is_assignable_v<T&, U&&>> = 0>
  void assign(U&& value) {
    if (this->engaged_) {
      **this = std::forward<U>(value);
    } else {
      make(std::forward<U>(value));
    }
  }
  template <class U, If<unwraps<T, const U&, const std::optional<U>&>> = 0>
  void assign(const std::optional<U>& other) {
    other ? assign(*other) : this->reset();
  }
  template <class U, If<unwraps<T, U&&, std::optional<U>&&>> = 0>
  void assign(std::optional<U>&& other) {
    other ? assign(*std::move(other)) : this->reset();
  }

  template <class... A, If<std::is_constructible_v<T, A...>> = 0>
  T& emplace(A&&... arguments) {
    this->reset();
    return make(std::forward<A>(arguments)...);
  }
  template <class I, class... A, If<std::is_constructible_v<T, std::initializer_list<I>&, A...>> = 0>
  T& emplace(std::initializer_list<I> list, A&&... arguments) {
    this->reset();
    return make(list, std::forward<A>(arguments)...);
  }
  void swap(Self& other) noexcept { this->exchange(other); }

  [[nodiscard]] T& operator*() & noexcept { return static_cast<T&>(this->stored()); }
  [[nodiscard]] const T& operator*() const& noexcept { return static_cast<const T&>(this->stored()); }
  [[nodiscard]] T&& operator*() && noexcept { return static_cast<T&&>(this->stored()); }
  [[nodiscard]] const T&& operator*() const&& noexcept { return static_cast<const T&&>(this->stored()); }
  [[nodiscard]] T* operator->() noexcept { return &**this; }
  [[nodiscard]] const T* operator->() const noexcept { return &**this; }

  [[nodiscard]] T& value() & { return *checked(*this); }
  [[nodiscard]] const T& value() const& { return *checked(*this); }
  [[nodiscard]] T&& value() && { return *checked(std::move(*this)); }
  [[nodiscard]] const T&& value() const&& { return *checked(std::move(*this)); }
  template <class U>
  [[nodiscard]] T value_or(U&& other) const& {
    return this->engaged_ ? **this : static_cast<T>(std::forward<U>(other));
  }
  template <class U>
  [[nodiscard]] T value_or(U&& other) && {
    return this->engaged_ ? *std::move(*this) : static_cast<T>(std::forward<U>(other));
  }

#if __cplusplus > 202002L
  template <class F>
  auto and_then(F&& function) & {
    return then(*this, std::forward<F>(function));
  }
  template <class F>
  auto and_then(F&& function) const& {
    return then(*this, std::forward<F>(function));
  }
  template <class F>
  auto and_then(F&& function) && {
    return then(std::move(*this), std::forward<F>(function));
  }
  template <class F>
  auto transform(F&& function) & {
    return map(*this, std::forward<F>(function));
  }
  template <class F>
  auto transform(F&& function) const& {
    return map(*this, std::forward<F>(function));
  }
  template <class F>
  auto transform(F&& function) && {
    return map(std::move(*this), std::forward<F>(function));
  }
  template <class F>
  Self or_else(F&& function) const& {
    return this->engaged_ ? static_cast<const Self&>(*this) : std::forward<F>(function)();
  }
  template <class F>
  Self or_else(F&& function) && {
    return this->engaged_ ? static_cast<Self&&>(*this) : std::forward<F>(function)();
  }
#endif

 private:
  template <class... A>
  T& make(A&&... arguments) {
    static_assert(std::is_base_of_v<Base, T> && sizeof(T) == sizeof(Base));
    T* made = ::new (static_cast<void*>(&this->value_)) T(std::forward<A>(arguments)...);
    this->engaged_ = true;
    return *made;
  }

  template <class O>
  static O&& checked(O&& optional) {
    if (!optional) no_value();
    return static_cast<O&&>(optional);
  }

#if __cplusplus > 202002L
  /// std::invoke without <functional>.
  template <class F, class V>
  static decltype(auto) call(F&& function, V&& value) {
    if constexpr (std::is_member_object_pointer_v<std::remove_cvref_t<F>>) {
      return (std::forward<V>(value).*function);
    } else if constexpr (std::is_member_pointer_v<std::remove_cvref_t<F>>) {
      return (std::forward<V>(value).*function)();
    } else {
      return std::forward<F>(function)(std::forward<V>(value));
    }
  }
  template <class O, class F>
  static auto then(O&& optional, F&& function) {
    using Result = std::remove_cvref_t<std::invoke_result_t<F, decltype(*std::forward<O>(optional))>>;
    return optional ? call(std::forward<F>(function), *std::forward<O>(optional)) : Result();
  }
  template <class O, class F>
  static auto map(O&& optional, F&& function) {
    using Result = std::remove_cv_t<std::invoke_result_t<F, decltype(*std::forward<O>(optional))>>;
    if (!optional) return std::optional<Result>();
    return std::optional<Result>(call(std::forward<F>(function), *std::forward<O>(optional)));
  }
#endif
};

}  // namespace detail
}  // namespace ucwa
