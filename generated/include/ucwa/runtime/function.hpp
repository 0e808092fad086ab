// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

namespace ucwa::detail {

template <class Signature>
class Function;

/// A copyable function object, such as a lambda. It can hold a std::function, too, but is not one: the standard header
/// `functional` takes longer to compile than all headers that use this one.
template <class R, class... Arguments>
class Function<R(Arguments...)> {
  template <class F>
  using CanHold =
      std::conjunction<std::negation<std::is_same<F, Function>>, std::negation<std::is_member_pointer<F>>,
                       std::is_copy_constructible<F>, std::is_invocable_r<R, F&, Arguments...>>;

 public:
  /// No function.
  ///@{
  Function() = default;
  Function(std::nullptr_t) noexcept {}
  ///@}
  /// Moves or copies the function. An empty std::function and a null pointer become no function.
  template <class F, std::enable_if_t<CanHold<std::decay_t<F>>::value, int> = 0>
  Function(F&& function) {
    if (exists(function, 0))
      target_ = new TargetOf<std::decay_t<F>>(std::in_place, std::forward<F>(function));
  }
  /// Copies and moves the function.
  ///@{
  Function(const Function& other) : target_(other.target_ ? other.target_->copy() : nullptr) {}
  Function(Function&& other) noexcept : target_(std::exchange(other.target_, nullptr)) {}
  Function& operator=(Function other) noexcept {
    std::swap(target_, other.target_);
    return *this;
  }
  ~Function() { delete target_; }
  ///@}

  /// True if there is a function.
  explicit operator bool() const noexcept { return target_ != nullptr; }
  /// Calls the function. Without one, does nothing and returns an empty value.
  R operator()(Arguments... arguments) const {
    if (target_ == nullptr) return R();
    return target_->call(std::forward<Arguments>(arguments)...);
  }

 private:
  struct Target {
    Target() = default;
    Target(const Target&) = default;
    Target& operator=(const Target&) = delete;
    virtual ~Target() = default;
    virtual R call(Arguments... arguments) = 0;
    [[nodiscard]] virtual Target* copy() const = 0;
  };
  template <class F>
  struct TargetOf final : Target {
    template <class G>
    TargetOf(std::in_place_t, G&& function) : function_(std::forward<G>(function)) {}
    R call(Arguments... arguments) override {
      return static_cast<R>(function_(std::forward<Arguments>(arguments)...));
    }
    [[nodiscard]] Target* copy() const override { return new TargetOf(*this); }
    F function_;
  };

  /// False for an empty std::function and for a null pointer.
  template <class F>
  static auto exists(const F& function, int) -> decltype(function.operator bool()) {
    return function.operator bool();
  }
  template <class F>
  static bool exists(F* const& function, int) {
    return function != nullptr;
  }
  template <class F>
  static bool exists(const F&, long) {
    return true;
  }

  Target* target_ = nullptr;
};

}  // namespace ucwa::detail
