// Made by ucwagen from groupMemberships_ref.md, myGroupMemberships2_ref.md, myGroupMemberships_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <type_traits>

#include "ucwa/resources/group_memberships.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct GroupMemberships;
struct MyGroupMemberships;
struct MyGroupMemberships2;

/// What these resources have in common, whichever of them it is:
/// groupMemberships
/// myGroupMemberships
/// myGroupMemberships2
/// It refers to the resource and must not outlive it.
class AnyGroupMemberships : public ResourceView {
 public:
  /// A view of one of them.
  template <class T, class = std::enable_if_t<(
      std::is_same_v<T, GroupMemberships> ||
      std::is_same_v<T, MyGroupMemberships> ||
      std::is_same_v<T, MyGroupMemberships2> ||
      false)>>
  AnyGroupMemberships(const T& whole)
      : ResourceView{whole, whole.links.self ? &*whole.links.self : nullptr},
        links(whole.links) {}


  /// Its links, but for the one to itself.
  struct Links {
    /// Of one of them.
    template <class L>
    explicit Links(const L& all)
        :
          other(all.other) {}

    const OtherLinks& other;  ///< links that the pages do not name
  } links;  ///< as the server sent them
};

}  // namespace ucwa
