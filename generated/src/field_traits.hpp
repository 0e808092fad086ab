// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "table.hpp"
#include "ucwa/runtime/external_resource.hpp"

/// How the tables of the codec sources are made: the Field of a member follows from its C++ type.
namespace ucwa::detail {

/// Access for Maybe<Link<T>> and Maybe<Open<E>>: one function for all types of the same base class.
class BaseAccess {
 public:
  /// Do::add stores `other`, which Field::make has made.
  template <class Base>
  static void* access(Do what, void* member, std::size_t index, void* other) {
    Base*& value = static_cast<BaseHolder<Base>*>(member)->base_;
    switch (what) {
      case Do::has:
      case Do::at: return index == 0 ? value : nullptr;
      case Do::add:
      case Do::clear:
      case Do::reset: BaseHolder<Base>::destroy(value); return value = static_cast<Base*>(other);
      case Do::exchange: std::swap(value, static_cast<BaseHolder<Base>*>(other)->base_); return member;
    }
    return nullptr;
  }
  template <class T, class Base>
  static void* make() {
    // An empty second base class can make a Link larger than AnyLink.
    static_assert(!std::is_same_v<Base, OpenText> || sizeof(T) == sizeof(Base),
                  "destroy() destroys only the base class");
    return static_cast<Base*>(new T());
  }
};

/// Access for Maybe and std::optional. The engine itself exchanges a resource in a std::optional.
template <class Container, class Element>
void* one(Do what, void* member, std::size_t index, void* other) {
  Container& container = *static_cast<Container*>(member);
  switch (what) {
    case Do::has: return container.has_value() ? member : nullptr;
    case Do::at: return index == 0 && container.has_value() ? static_cast<Element*>(&*container) : nullptr;
    case Do::add: return static_cast<Element*>(&container.emplace());
    case Do::clear:
    case Do::reset: container.reset(); break;
    case Do::exchange:
      if constexpr (!std::is_same_v<Container, std::optional<Element>>) {
        container.swap(*static_cast<Container*>(other));
        return member;
      }
  }
  return nullptr;
}

/// Access for std::vector.
template <class Container, class Element>
void* many(Do what, void* member, std::size_t index, void* other) {
  Container& container = *static_cast<Container*>(member);
  switch (what) {
    case Do::has: return container.empty() ? nullptr : member;
    case Do::at: return index < container.size() ? static_cast<Element*>(&container[index]) : nullptr;
    case Do::add: return static_cast<Element*>(&container.emplace_back());
    case Do::clear:
    case Do::reset: container.clear(); break;
    case Do::exchange: container.swap(*static_cast<Container*>(other)); return member;
  }
  return nullptr;
}

/// Access for std::optional<std::vector>.
template <class Container, class Element>
void* optional_many(Do what, void* member, std::size_t index, void* other) {
  Container& container = *static_cast<Container*>(member);
  switch (what) {
    case Do::has: return container.has_value() ? member : nullptr;
    case Do::at:
      return container && index < container->size() ? static_cast<Element*>(&(*container)[index]) : nullptr;
    case Do::add: return static_cast<Element*>(&container->emplace_back());
    case Do::clear: container.emplace(); break;
    case Do::reset: container.reset(); break;
    case Do::exchange: container.swap(*static_cast<Container*>(other)); return member;
  }
  return nullptr;
}

/// The properties of a field that follow from the C++ type of its member.
template <class M>
struct Traits;

template <Kind k>
struct Plain {
  static constexpr Kind kind = k;
  static constexpr Access access = nullptr;
  static constexpr const NameTable* names = nullptr;
  static constexpr const Type& (*type)() noexcept = nullptr;
  static constexpr void* (*make)() = nullptr;
};
// clang-format off
template <> struct Traits<std::optional<std::string>> : Plain<Kind::string> {};
template <> struct Traits<std::optional<bool>> : Plain<Kind::boolean> {};
template <> struct Traits<std::optional<std::int32_t>> : Plain<Kind::int32> {};
template <> struct Traits<std::optional<double>> : Plain<Kind::real> {};
template <> struct Traits<std::optional<DateTime>> : Plain<Kind::date_time> {};
template <> struct Traits<std::optional<TimeSpan>> : Plain<Kind::time_span> {};
template <> struct Traits<std::optional<JsonText>> : Plain<Kind::json> {};
template <> struct Traits<std::optional<std::vector<std::string>>> : Plain<Kind::strings> {};
template <> struct Traits<std::optional<std::vector<bool>>> : Plain<Kind::booleans> {};
template <> struct Traits<std::optional<std::vector<std::int32_t>>> : Plain<Kind::int32s> {};
template <> struct Traits<std::optional<std::vector<double>>> : Plain<Kind::reals> {};
template <> struct Traits<std::optional<std::vector<DateTime>>> : Plain<Kind::date_times> {};
template <> struct Traits<std::optional<std::vector<TimeSpan>>> : Plain<Kind::time_spans> {};
// clang-format on

template <class E>
struct Traits<Maybe<Open<E>>> : Plain<Kind::open> {
  static constexpr Access access = BaseAccess::access<OpenText>;
  static constexpr const NameTable* names = &name_table<E>;
  static constexpr void* (*make)() = BaseAccess::make<Open<E>, OpenText>;
};
template <class E>
struct Traits<std::optional<std::vector<Open<E>>>> : Plain<Kind::opens> {
  static constexpr Access access = optional_many<std::optional<std::vector<Open<E>>>, OpenText>;
  static constexpr const NameTable* names = &name_table<E>;
};
template <>
struct Traits<std::optional<ExternalResource>> : Plain<Kind::external> {
  static constexpr Access access = one<std::optional<ExternalResource>, AnyLink>;
};
template <>
struct Traits<std::optional<std::vector<ExternalResource>>> : Plain<Kind::externals> {
  static constexpr Access access = optional_many<std::optional<std::vector<ExternalResource>>, AnyLink>;
};
template <class T>
struct Traits<Maybe<Link<T>>> : Plain<Kind::link> {
  static constexpr Access access = BaseAccess::access<AnyLink>;
  static constexpr void* (*make)() = BaseAccess::make<Link<T>, AnyLink>;
};
template <class T>
struct Traits<std::vector<Link<T>>> : Plain<Kind::links> {
  static constexpr Access access = many<std::vector<Link<T>>, AnyLink>;
};
template <class T>
struct Traits<std::optional<T>> : Plain<Kind::resource> {
  static constexpr Access access = one<std::optional<T>, T>;
  static constexpr const Type& (*type)() noexcept = &type_of<T>;
};
template <class T>
struct Traits<Maybe<T>> : Plain<Kind::resource> {
  static constexpr Access access = one<Maybe<T>, T>;
  static constexpr const Type& (*type)() noexcept = &type_of<T>;
};
template <class T>
struct Traits<std::vector<T>> : Plain<Kind::resources> {
  static constexpr Access access = many<std::vector<T>, T>;
  static constexpr const Type& (*type)() noexcept = &type_of<T>;
};

/// `field<decltype(T::number)>("number", offsetof(T, number))`. Resources have no virtual bases, so offsetof works
/// with every compiler, although the standard guarantees it only for simpler types.
template <class M>
constexpr Field field(std::string_view name, std::size_t offset) {
  using Facts = Traits<M>;
  return {
      name,       static_cast<std::uint32_t>(offset), Facts::kind, Facts::access, Facts::names, Facts::type,
      Facts::make};
}

/// The address of the base class Resource.
template <class T>
Resource* base_of(void* object) {
  return static_cast<T*>(object);
}

}  // namespace ucwa::detail
