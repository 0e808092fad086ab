// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "ucwa/runtime/export.hpp"
#include "ucwa/runtime/extra.hpp"
#include "ucwa/runtime/maybe.hpp"

namespace ucwa {

template <class T>
class Link;

/// A link as the server sent it, without a type.
struct UCWA_EXPORT AnyLink {
  std::string href;          ///< relative to scheme and host, absolute, or a `data:` URI; kept byte for byte
  Maybe<std::string> title;  ///< a name, for people
  Maybe<std::string> revision;  ///< text of a number; absent means 1
  Maybe<std::string> etag;      ///< of the resource that it leads to
  Extra attributes;             ///< unknown attributes

  /// @cond special_members
  AnyLink() noexcept;
  AnyLink(const AnyLink& other);
  AnyLink(AnyLink&& other) noexcept;
  AnyLink& operator=(const AnyLink& other);
  AnyLink& operator=(AnyLink&& other) noexcept;
  ~AnyLink();
  /// @endcond
  /// A link to that address.
  explicit AnyLink(std::string target);

  /// The same link as a link to a resource of type T.
  template <class T>
  [[nodiscard]] Link<T> as() const {
    Link<T> link;
    static_cast<AnyLink&>(link) = *this;
    return link;
  }

  /// The revision as a number; 1 if there is none or it is not a number.
  [[nodiscard]] double revision_number() const noexcept;
};

namespace detail {

template <>
UCWA_EXPORT void BaseHolder<AnyLink>::destroy(AnyLink* value) noexcept;

template <class T>
class Holder<Link<T>> : public DerivedHolder<Link<T>, AnyLink> {};

}  // namespace detail

/// Links of a resource that its page does not name, each with its rel.
class UCWA_EXPORT OtherLinks {
 public:
  /// The rel and the link.
  using Entry = std::pair<std::string, AnyLink>;

  /// @cond special_members
  OtherLinks() noexcept;
  OtherLinks(const OtherLinks& other);
  OtherLinks(OtherLinks&& other) noexcept;
  OtherLinks& operator=(const OtherLinks& other);
  OtherLinks& operator=(OtherLinks&& other) noexcept;
  ~OtherLinks();
  /// @endcond

  /// The elements, in the order in which the server sent them.
  ///@{
  [[nodiscard]] bool empty() const noexcept;
  [[nodiscard]] std::size_t size() const noexcept;
  [[nodiscard]] std::vector<Entry>::const_iterator begin() const noexcept;
  [[nodiscard]] std::vector<Entry>::const_iterator end() const noexcept;
  ///@}

  /// The first link of that rel, or nullptr.
  [[nodiscard]] const AnyLink* find(std::string_view rel) const noexcept;
  /// All links of that rel, in order.
  [[nodiscard]] std::vector<AnyLink> all(std::string_view rel) const;
  /// Adds a link at the end.
  AnyLink& add(std::string_view rel, AnyLink link);
  /// Removes all links of that rel.
  void erase(std::string_view rel);

 private:
  Maybe<std::vector<Entry>> entries_;  ///< mostly absent, as the members of Extra
};

namespace detail {

template <class T, class = void>
inline constexpr bool is_complete = false;
template <class T>
inline constexpr bool is_complete<T, std::void_t<decltype(sizeof(T))>> = true;

/// The methods that a page documents: 1 GET, 2 POST, 4 PUT, 8 DELETE, 16 OPTIONS. A generated header declares
/// `Offers<5> offers(const Phone*)` wherever it declares the type.
template <unsigned methods>
struct Offers {
  static constexpr unsigned value = methods;
};
/// For types that no header of the tree describes.
Offers<31> offers(const void*);
template <class T>
inline constexpr unsigned offered = decltype(offers(static_cast<const T*>(nullptr)))::value;

/// Whether the operations of U are known; fails to compile with a message if its header is missing.
template <class U>
constexpr bool has_header() {
  static_assert(is_complete<U>,
                "include the header of the resource that this link leads to, <ucwa/resources/...hpp>");
  return is_complete<U>;
}

template <class U>
inline constexpr bool is_documented = false;

/// The operations that a link does not offer. They are private, so no editor proposes them, and here at all for the
/// sake of their messages.
class Undocumented {
  template <class U = void>
  auto get() const {
    static_assert(is_documented<U>, "get(): the page of this resource documents no GET");
  }
  template <class U = void>
  auto post() const {
    static_assert(is_documented<U>, "post(): the page of this resource documents no POST");
  }
  template <class U>
  auto put(const U&) const {
    static_assert(is_documented<U>, "put(): the page of this resource documents no PUT");
  }
  template <class U = void>
  auto delete_() const {
    static_assert(is_documented<U>, "delete_(): the page of this resource documents no DELETE");
  }
  template <class U = void>
  auto options() const {
    static_assert(is_documented<U>, "options(): the page of this resource documents no OPTIONS");
  }
};

/// The functions of Link<T> for these methods: each is a base of the next. They are empty and apart from AnyLink, so
/// that there is nothing to make or to destroy in them: a compiler would do it for each of hundreds of links.
template <class T, unsigned methods, unsigned lowest = methods&(~methods + 1U)>
class Offer : public Undocumented {};

template <class T, unsigned methods>
class Offer<T, methods, 1> : public Offer<T, methods & ~1U> {
 public:
  /// Reads the resource.
  template <class U = T>
  [[nodiscard]] auto get() const {
    if constexpr (has_header<U>()) return typename U::Get::Start(static_cast<const Link<T>&>(*this));
  }
};

template <class T, unsigned methods>
class Offer<T, methods, 2> : public Offer<T, methods & ~2U> {
 public:
  /// Starts an operation, creates a resource or changes a state, as the page describes.
  template <class U = T>
  [[nodiscard]] auto post() const {
    if constexpr (has_header<U>()) return typename U::Post::Start(static_cast<const Link<T>&>(*this));
  }
};

template <class T, unsigned methods>
class Offer<T, methods, 4> : public Offer<T, methods & ~4U> {
 public:
  /// Sends the whole resource back, as it was read, with your changes. Needs its ETag.
  template <class U = T>
  [[nodiscard]] auto put(const T& resource) const {
    if constexpr (has_header<U>())
      return typename U::Put::Start(static_cast<const Link<T>&>(*this), resource);
  }
};

template <class T, unsigned methods>
class Offer<T, methods, 8> : public Offer<T, methods & ~8U> {
 public:
  /// Deletes the resource.
  template <class U = T>
  [[nodiscard]] auto delete_() const {
    if constexpr (has_header<U>()) return typename U::Delete::Start(static_cast<const Link<T>&>(*this));
  }
};

template <class T, unsigned methods>
class Offer<T, methods, 16> : public Offer<T, methods & ~16U> {
 public:
  /// Requests the methods and parameters of the resource.
  template <class U = T>
  [[nodiscard]] auto options() const {
    if constexpr (has_header<U>()) return typename U::Options::Start(static_cast<const Link<T>&>(*this));
  }
};

}  // namespace detail

/// A link to a resource of type T. Its functions are the operations that T's page documents; each returns a
/// builder for the request. T must be complete to call them: include its header.
template <class T>
class Link : public AnyLink, public detail::Offer<T, detail::offered<T>> {
 public:
  /// The type of the resource.
  using Target = T;

  /// A link without an address.
  Link() = default;
  /// A link to that address.
  explicit Link(std::string target) : AnyLink(std::move(target)) {}

  /// The same link as a link to a later revision of the resource, if the server offers that revision here.
  template <class Revision>
  [[nodiscard]] std::optional<Link<Revision>> revision_at_least() const {
    if (revision_number() < Revision::revision) return std::nullopt;
    return as<Revision>();
  }
};

}  // namespace ucwa
