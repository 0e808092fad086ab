// Made by ucwagen from defaultGroup_ref.md, delegatesGroup_ref.md, delegatorsGroup_ref.md, group2_ref.md, group_ref.md, myOrganizationGroup_ref.md, pinnedGroup_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <type_traits>

#include "ucwa/resources/group.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct DefaultGroup;
struct DelegatesGroup;
struct DelegatorsGroup;
struct Group;
struct Group2;
struct MyOrganizationGroup;
struct PinnedGroup;

/// A common view of these resources, which have the same members:
/// defaultGroup
/// delegatesGroup
/// delegatorsGroup
/// group
/// group2
/// myOrganizationGroup
/// pinnedGroup
/// It refers to the resource and must not outlive it.
class AnyGroup : public ResourceView {
 public:
  /// Makes a view of one of these resources.
  template <class T, class = std::enable_if_t<(
      std::is_same_v<T, DefaultGroup> ||
      std::is_same_v<T, DelegatesGroup> ||
      std::is_same_v<T, DelegatorsGroup> ||
      std::is_same_v<T, Group> ||
      std::is_same_v<T, Group2> ||
      std::is_same_v<T, MyOrganizationGroup> ||
      std::is_same_v<T, PinnedGroup> ||
      false)>>
  AnyGroup(const T& whole)
      : ResourceView{whole, whole.links.self ? &*whole.links.self : nullptr},
        id(whole.id),
        name(whole.name),
        links(whole.links) {}

  /// The ID of the group.
  /// String.
  const decltype(Group::id)& id;
  /// The name of the group.
  /// String, at most 256 characters.
  const decltype(Group::name)& name;

  /// The links of the resource, without `self`.
  struct Links {
    /// For the links of one of these resources.
    template <class L>
    explicit Links(const L& all)
        :
          group_contacts(all.group_contacts),
          subscribe_to_group_presence(all.subscribe_to_group_presence),
          other(all.other) {}

    /// The contacts in a group.
    const decltype(Group::Links::group_contacts)& group_contacts;
    /// Subscribes to the presence of all contacts in a group.
    const decltype(Group::Links::subscribe_to_group_presence)& subscribe_to_group_presence;
    const OtherLinks& other;  ///< links that the pages do not name
  } links;  ///< as the server sent them
};

}  // namespace ucwa
