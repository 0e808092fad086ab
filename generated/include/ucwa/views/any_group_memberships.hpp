// Made by ucwagen from groupMemberships_ref.md, myGroupMemberships2_ref.md, myGroupMemberships_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <type_traits>

#include "ucwa/resources/group_memberships.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct GroupMemberships;
struct MyGroupMemberships;
struct MyGroupMemberships2;

/// A common view of these resources, which have the same members:
/// groupMemberships
/// myGroupMemberships
/// myGroupMemberships2
/// It refers to the resource and must not outlive it.
class AnyGroupMemberships : public ResourceView {
 public:
  /// Makes a view of one of these resources.
  template <class T, class = std::enable_if_t<(
      std::is_same_v<T, GroupMemberships> ||
      std::is_same_v<T, MyGroupMemberships> ||
      std::is_same_v<T, MyGroupMemberships2> ||
      false)>>
  AnyGroupMemberships(const T& whole)
      : ResourceView{whole, whole.links.self ? &*whole.links.self : nullptr},
        links(whole.links) {}


  /// The links of the resource, without `self`.
  struct Links {
    /// For the links of one of these resources.
    template <class L>
    explicit Links(const L& all)
        :
          other(all.other) {}

    const OtherLinks& other;  ///< links that the pages do not name
  } links;  ///< as the server sent them
};

}  // namespace ucwa
