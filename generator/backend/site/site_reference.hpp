#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "generator/backend/cpp/views.hpp"
#include "generator/backend/graph/graph.hpp"
#include "generator/backend/site/addresses.hpp"
#include "generator/backend/site/cpp_call.hpp"
#include "generator/backend/site/shortest_paths.hpp"
#include "generator/backend/site/site.hpp"

namespace ucwagen::site {

using cpp::Number;
using templates::FieldName;
using templates::View;

/// A place where an error is documented: an operation, or an event that reports how an operation failed.
struct ErrorPlace {
  const ir::Resource* resource = nullptr;
  const AnchorId* anchor = nullptr;
  std::string where;  ///< "POST", "completed"
  int status = 0;     ///< 0 in events
  std::string description;
};

/// A property or input whose type is an enumeration.
struct EnumerationUse {
  const ir::Resource* resource = nullptr;
  const AnchorId* anchor = nullptr;
  std::string name;  ///< "phone.type", "myContacts.POST.kind"
};

struct ErrorPlaces {
  std::string code;
  std::optional<std::string> subcode;
  std::vector<ErrorPlace> places;
};

/// The reference, and what is known of it as a whole: what every page is made from.
class Reference {
 public:
  explicit Reference(const Subject& given);
  Reference(const Reference&) = delete;
  Reference& operator=(const Reference&) = delete;

  const Subject& subject;
  const ir::Api& api;
  const cpp::Catalogue catalogue;
  const Addresses addresses;
  const ShortestPaths paths;
  const CppCalls calls;
  const graph::Graph graph;
  std::vector<ErrorPlaces> errors;                           ///< by code and subcode
  std::map<std::string, std::vector<EnumerationUse>> users;  ///< by enumeration
  /// Of a resource: the names of those that link to it and of those that it links to.
  std::map<std::string, std::set<std::string>> incoming, outgoing;
  /// Of a page, by the name of its file.
  std::map<std::string, std::vector<const base::Finding*>> findings;
  /// Of a resource or enumeration, by its name; "" holds what happened in many places.
  std::map<std::string, std::vector<const diff::Change*>> changes;
};

// Parts of views. A name under which a view may have nothing is false then.

/// A paragraph under this name: its `runs` of text, in which names of resources and enumerations are links.
void set_prose(View& view, FieldName name, const std::string& text, const Reference& reference);
/// `name` and `href`, which is false where there is no page.
void set_link(View& view, const std::string& name, const Href* href);
void set_type(View& view, const ir::Type& type, const Reference& reference);
void set_changes(View& view, const std::string& owner, const Reference& reference);
void set_findings(View& view, const std::string& file, const Reference& reference);
/// Text, or false where it is empty.
void set_text(View& view, FieldName name, const std::string& text);
[[nodiscard]] View change_view(const diff::Change& change);
/// "phones_ref.md:12".
[[nodiscard]] HtmlText source_text(const ir::Source& source);
/// The resources around this one as a picture.
[[nodiscard]] View neighbourhood(const std::string& name, const Reference& reference);

// Parts of the page of a resource.
[[nodiscard]] View::List events_of(const ir::Resource& resource, const Reference& reference);
[[nodiscard]] View::List operations_of(const ir::Resource& resource, const Reference& reference);
/// Where facts stand, and how it is known what is not a plain row.
[[nodiscard]] View::List evidence_of(const ir::Resource& resource, const Reference& reference);

// Pages.
[[nodiscard]] View resource_page(const ir::Resource& resource, const Reference& reference);
[[nodiscard]] View enumeration_page(const ir::Enumeration& enumeration, const Reference& reference);
[[nodiscard]] View error_page(const ErrorPlaces& error, const Reference& reference);
[[nodiscard]] View index_page(const Reference& reference);
[[nodiscard]] View resources_page(const Reference& reference);
[[nodiscard]] View enumerations_page(const Reference& reference);
[[nodiscard]] View errors_page(const Reference& reference);
[[nodiscard]] View events_page(const Reference& reference);
[[nodiscard]] View scopes_page(const Reference& reference);
[[nodiscard]] View tree_page(const Reference& reference);
[[nodiscard]] View changes_page(const Reference& reference);

/// A classic script that sets `ucwagenIndex`.
[[nodiscard]] std::string search_index(const Reference& reference);

}  // namespace ucwagen::site
