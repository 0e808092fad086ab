#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "ucwa/runtime/export.hpp"
#include "ucwa/runtime/extra.hpp"
#include "ucwa/runtime/optional.hpp"

namespace ucwa {

template <class T>
class Link;

/// A link as the server sent it, without a type.
struct UCWA_EXPORT AnyLink {
  std::string href;  ///< relative to scheme and host, absolute, or a `data:` URI; kept byte for byte
  std::optional<std::string> title;     ///< a name, for people
  std::optional<std::string> revision;  ///< text of a number; absent means 1
  std::optional<std::string> etag;      ///< of the resource that it leads to
  Extra attributes;                     ///< those that no page names

  /// @cond special_members
  AnyLink();
  AnyLink(const AnyLink& other);
  AnyLink(AnyLink&& other) noexcept;
  AnyLink& operator=(const AnyLink& other);
  AnyLink& operator=(AnyLink&& other) noexcept;
  ~AnyLink();
  /// @endcond
  /// A link to that address.
  explicit AnyLink(std::string target);

  /// The same link, taken as one to a resource of type T.
  template <class T>
  [[nodiscard]] Link<T> as() const {
    Link<T> link;
    static_cast<AnyLink&>(link) = *this;
    return link;
  }

  /// The revision as a number; 1 where none is given or it is no number.
  [[nodiscard]] double revision_number() const noexcept;
};

/// Links that no page names for the resource, each with its rel.
class UCWA_EXPORT OtherLinks {
 public:
  /// The rel and the link.
  using Entry = std::pair<std::string, AnyLink>;

  /// @cond special_members
  OtherLinks();
  OtherLinks(const OtherLinks& other);
  OtherLinks(OtherLinks&& other) noexcept;
  OtherLinks& operator=(const OtherLinks& other);
  OtherLinks& operator=(OtherLinks&& other) noexcept;
  ~OtherLinks();
  /// @endcond

  /// As of a container.
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
  /// Adds one at the end.
  AnyLink& add(std::string_view rel, AnyLink link);

 private:
  std::vector<Entry> entries_;
};

namespace detail {

template <class T, class = void>
inline constexpr bool is_complete = false;
template <class T>
inline constexpr bool is_complete<T, std::void_t<decltype(sizeof(T))>> = true;

template <class T>
using IfIncomplete = std::enable_if_t<!is_complete<T>, int>;

}  // namespace detail

/// A link to a resource of type T. Its functions are the operations that T's page documents; each gives a
/// builder for the request. T must be complete where one of them is called: include its header.
template <class T>
class Link : public AnyLink {
 public:
  /// What it leads to.
  using Target = T;

  /// A link without an address.
  Link() = default;
  /// A link to that address.
  explicit Link(std::string target) : AnyLink(std::move(target)) {}

  /// Reads the resource.
  template <class U = T, class Operation = typename U::Get>
  [[nodiscard]] auto get() const {
    return typename Operation::Start(*this);
  }
  /// Does what the resource is for: starts an operation, makes a resource, changes a state.
  template <class U = T, class Operation = typename U::Post>
  [[nodiscard]] auto post() const {
    return typename Operation::Start(*this);
  }
  /// Sends the whole resource back: what was read, with the changes made to it. Needs its ETag.
  template <class U = T, class Operation = typename U::Put>
  [[nodiscard]] auto put(const U& resource) const {
    return typename Operation::Start(*this, resource);
  }
  /// Deletes the resource.
  template <class U = T, class Operation = typename U::Delete>
  [[nodiscard]] auto delete_() const {
    return typename Operation::Start(*this);
  }
  /// Asks what can be done with the resource.
  template <class U = T, class Operation = typename U::Options>
  [[nodiscard]] auto options() const {
    return typename Operation::Start(*this);
  }

  /// The link as one to a later revision of the same resource, if the server offers that revision here.
  template <class Revision>
  [[nodiscard]] std::optional<Link<Revision>> revision_at_least() const {
    if (revision_number() < Revision::revision) return std::nullopt;
    return this->template as<Revision>();
  }

  /// @cond only for the sake of its message
  template <class U = T, detail::IfIncomplete<U> = 0>
  auto get() const {
    return missing_header<U>();
  }
  template <class U = T, detail::IfIncomplete<U> = 0>
  auto post() const {
    return missing_header<U>();
  }
  template <class U = T, detail::IfIncomplete<U> = 0>
  auto put(const U&) const {
    return missing_header<U>();
  }
  template <class U = T, detail::IfIncomplete<U> = 0>
  auto delete_() const {
    return missing_header<U>();
  }
  /// @endcond

 private:
  template <class U>
  static int missing_header() {
    static_assert(detail::is_complete<U>,
                  "include the header of the resource that this link leads to, <ucwa/resources/...hpp>");
    return 0;
  }
};

extern template class detail::Slot<AnyLink>;

}  // namespace ucwa

/// @cond
template <class T>
class std::optional<ucwa::Link<T>> : public ucwa::detail::Optional<ucwa::Link<T>, ucwa::AnyLink> {
  using Shared = ucwa::detail::Optional<ucwa::Link<T>, ucwa::AnyLink>;

 public:
  using Shared::Shared;

  optional& operator=(nullopt_t) noexcept {
    this->reset();
    return *this;
  }
  template <class U = ucwa::Link<T>, class = decltype(declval<Shared&>().assign(declval<U>()))>
  optional& operator=(U&& value) {
    this->assign(std::forward<U>(value));
    return *this;
  }
};
/// @endcond
