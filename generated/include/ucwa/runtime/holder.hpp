// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

namespace ucwa::detail {

/// Where a Maybe<T> keeps its value.
template <class T>
class Holder {
 protected:
  [[nodiscard]] T* get() const noexcept { return value_; }
  void set(T* value) noexcept { value_ = value; }
  static void destroy(T* value) noexcept { delete value; }

 private:
  T* value_ = nullptr;
};

/// Where a Maybe<T> keeps its value if T adds only functions to its base class, as Link<T> does to AnyLink. The library
/// reads and destroys the values of all these types with one function for each base class; functions for each type would
/// be most of its size.
template <class Base>
class BaseHolder {
  friend class BaseAccess;  // private to the library

 protected:
  static void destroy(Base* value) noexcept;
  Base* base_ = nullptr;
};

template <class T, class Base>
class DerivedHolder : public BaseHolder<Base> {
 protected:
  [[nodiscard]] T* get() const noexcept { return static_cast<T*>(this->base_); }
  void set(T* value) noexcept { this->base_ = value; }
};

}  // namespace ucwa::detail
