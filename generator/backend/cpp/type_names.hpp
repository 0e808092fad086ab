#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "generator/backend/cpp/error_sets.hpp"
#include "generator/backend/cpp/escaped_text.hpp"
#include "generator/backend/cpp/families.hpp"
#include "generator/backend/cpp/type_name.hpp"
#include "generator/ir/model.hpp"

namespace ucwagen::cpp {

/// The only resource that the runtime itself declares, together with the methods of links to it. No enumeration may
/// have its name.
inline constexpr const char* events_resource = "events";

/// The files of the pages of resources; a resource may have several. A header that many others include does not name the
/// page of a row that is in one of them: an edit may move the first row to another page, and everything would be
/// recompiled.
[[nodiscard]] std::set<std::string_view> resource_pages(const ir::Api& api);

/// The names of all types of a tree, which all files use, and other facts that need the whole
/// reference.
class Catalogue {
 public:
  /// `api` must outlive the catalogue.
  explicit Catalogue(const ir::Api& api);

  [[nodiscard]] const ir::Api& api() const { return api_; }
  /// The enumerations of the reference, sorted. They always include ErrorCode and ErrorSubcode, with the values of
  /// all error tables, which their pages may lack.
  [[nodiscard]] const std::vector<ir::Enumeration>& enumerations() const { return enumeration_list_; }

  [[nodiscard]] const TypeName& resource(const std::string& name) const { return resources_.at(name); }
  [[nodiscard]] const TypeName& enumeration(const std::string& name) const { return enumerations_.at(name); }
  [[nodiscard]] const std::vector<Family>& families() const { return families_; }
  /// The common view of a family: "AnyGroup".
  [[nodiscard]] const TypeName& family(const Family& family) const {
    return family_names_.at(family.head->name);
  }
  [[nodiscard]] const ErrorSets& error_sets() const { return error_sets_; }
  [[nodiscard]] bool has_enumeration(const std::string& name) const { return enumerations_.contains(name); }
  /// nullptr if no page lists the scope.
  [[nodiscard]] const Identifier* scope(const std::string& name) const;

  /// The resource that a name stands for in the end: "participant" for its alias "from"; nullptr if there is
  /// none.
  [[nodiscard]] const ir::Resource* described(const std::string& name) const;
  /// The resource whose type an embedded resource has under this key; nullptr if the link is never embedded.
  [[nodiscard]] const ir::Resource* embedded(const ir::Link& link) const;
  /// The resource that an operation returns; nullptr if it returns something else, or a resource that is not
  /// included.
  [[nodiscard]] const ir::Resource* output(const ir::Operation& operation) const;
  /// The type of a link: that of its target or, without a page, a type named after the rel that is declared but not
  /// defined.
  [[nodiscard]] const Identifier& link_type(const ir::Link& link) const;

  /// Whether `from`, which embeds `to`, would contain itself if it embedded `to` by value.
  [[nodiscard]] bool recurs(const std::string& from, const std::string& to) const;
  /// Whether this is the link of a resource to itself, which every resource has, even if its page does not list it.
  [[nodiscard]] static bool is_self(const ir::Link& link);
  /// Whether the resource has no members, only operations.
  [[nodiscard]] static bool is_leaf(const ir::Resource& resource);

 private:
  void name_types();
  void find_components();

  const ir::Api& api_;
  std::vector<ir::Enumeration> enumeration_list_;
  ErrorSets error_sets_;
  std::vector<Family> families_;
  std::map<std::string, TypeName> resources_, enumerations_, family_names_;
  std::map<std::string, Identifier> scopes_;
  std::map<std::string, Identifier> absent_;       ///< types of rels without a page
  std::map<std::string, std::size_t> components_;  ///< resources with the same number embed each other
};

}  // namespace ucwagen::cpp
