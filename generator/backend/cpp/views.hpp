#pragma once

#include <set>
#include <string>

#include "generator/backend/cpp/cpp_namespace.hpp"
#include "generator/backend/cpp/type_names.hpp"
#include "generator/template/view.hpp"

/// The view models: what each kind of output shows of the model. docs/templates.md describes every name in
/// them.
namespace ucwagen::cpp {

/// The form of the generated code. Sources and headers carry it and refuse one another where it differs;
/// raise it when files of before and after a change to the templates do not go together.
inline constexpr int bindings_version = 2;

struct ViewOptions {
  Namespace space;
  bool docs = true;  ///< comments with the text of the pages
};

/// Names that every view has: the namespace in its forms.
void set_common(View& view, const ViewOptions& options);

[[nodiscard]] View enumeration_view(const Catalogue& catalogue, const ir::Enumeration& enumeration,
                                    const ViewOptions& options);
/// The enumeration of the errors that some operations document.
[[nodiscard]] View error_set_view(const ErrorSet& set, const ViewOptions& options);
/// The common view of resources with equal members: the head's own view, and who belongs to it.
[[nodiscard]] View family_view(const Catalogue& catalogue, const Family& family, const ViewOptions& options);
[[nodiscard]] View resource_view(const Catalogue& catalogue, const ir::Resource& resource,
                                 const ViewOptions& options);
/// The whole reference: enumerations with all that their own views have, resources by name and file, scopes,
/// and the headers of the tree.
[[nodiscard]] View api_view(const Catalogue& catalogue, const ViewOptions& options);
/// Types that the sources of shard `number` describe; takes the views of its resources.
[[nodiscard]] View shard_view(int number, View::List resources, const ViewOptions& options);

/// A list under its name, and whether there is anything in it and how much: "has_scopes", "scopes_count".
void set_counted(View& view, const std::string& name, View::List list);
/// Those of the types whose names are macros of <windows.h> or Xlib, as the list "macros".
void set_macros(View& view, const std::set<std::string>& types);
/// The comment of a declaration, under the name "doc": `lines`, and `source`, the page that says so ("phones_ref.md"),
/// unless that is `page`, which the whole file is about. No line numbers: they would move with every edit of a
/// page and compile all anew. `doc` is false where comments are off.
void set_doc(View& view, const std::string& text, const ir::Source& source, const ViewOptions& options,
             const std::string& page = {});
/// The description without the sentences that say the limits of the type: the line of the type says them.
[[nodiscard]] std::string without_limits(std::string text, const ir::Type& type);
/// What the banner of a file names as its origin, under the name "pages".
void set_pages(View& view, const std::set<std::string>& files);
/// The type of a property or parameter: `value` (the C++ type of one), `open` (it is an enumeration's,
/// `value`), `array`, `nullable`, limits, and under "known" what tells it, if no row does.
void set_type(View& view, const Catalogue& catalogue, const ir::Type& type, const ViewOptions& options);
/// The C++ type of one value.
[[nodiscard]] Identifier value_type(ir::TypeKind kind);
/// The operations of a resource, in page order.
[[nodiscard]] View::List operation_views(const Catalogue& catalogue, const ir::Resource& resource,
                                         const ViewOptions& options);

}  // namespace ucwagen::cpp
