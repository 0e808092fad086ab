#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <utility>

#include "generator/backend/cpp/cpp_namespace.hpp"
#include "generator/backend/cpp/escaped_text.hpp"
#include "generator/backend/cpp/type_names.hpp"
#include "generator/template/view.hpp"

/// The views: the data that templates get. docs/templates.md describes every name in
/// them.
namespace ucwagen::cpp {

using templates::FieldName;
using templates::FixedName;
using templates::View;

/// The version of the generated code. Sources and headers have it, and compiling files with different versions
/// together is an error. Increase it if a change of the templates makes new files incompatible with old ones.
inline constexpr int bindings_version = 3;

struct ViewOptions {
  Namespace space;
  bool docs = true;  ///< comments with the descriptions of the pages
};

/// Sets the names that every view has: the forms of the namespace.
void set_common(View& view, const ViewOptions& options);

[[nodiscard]] View enumeration_view(const Catalogue& catalogue, const ir::Enumeration& enumeration,
                                    const ViewOptions& options);
/// The enumeration of the errors that some operations document.
[[nodiscard]] View error_set_view(const ErrorSet& set, const ViewOptions& options);
/// The view of a family: the view of its head, and the list of its resources.
[[nodiscard]] View family_view(const Catalogue& catalogue, const Family& family, const ViewOptions& options);
[[nodiscard]] View resource_view(const Catalogue& catalogue, const ir::Resource& resource,
                                 const ViewOptions& options);
/// The view of the whole reference: the views of its enumerations, resources by name and file, scopes,
/// and the headers of the tree.
[[nodiscard]] View api_view(const Catalogue& catalogue, View::List enumerations, const ViewOptions& options);
/// The view of shard `number`, with the views of its resources.
[[nodiscard]] View shard_view(int number, View::List resources, const ViewOptions& options);

/// Sets a list, whether it has elements and how many: "scopes", "has_scopes", "scopes_count".
template <FixedName name>
void set_counted(View& view, View::List list) {
  static constexpr auto has = FixedName("has_") + name;
  static constexpr auto count = name + FixedName("_count");
  view.set(has.text, !list.empty());
  view.set(count.text, Number::of(static_cast<std::int64_t>(list.size())));
  view.set(name.text, std::move(list));
}

/// Sets the list "macros": types whose names are macros of <windows.h> or Xlib.
void set_macros(View& view, const std::set<std::string>& types);
/// Adds the lines of a comment, of 96 columns: a view with `line` for each.
void add_comment_lines(View::List& lines, std::string_view text);
/// Sets "doc", the comment of a declaration: `lines`, and `source`, the page ("phones_ref.md"),
/// unless that is `page`, the page of the file. There are no line numbers, since they change with every edit of a
/// page and would recompile everything. `doc` is false if comments are off.
void set_doc(View& view, const std::string& text, const ir::Source& source, const ViewOptions& options,
             const std::string& page = {});
/// The description without the sentences about the limits of the type, which are shown with the type.
[[nodiscard]] std::string without_limits(std::string text, const ir::Type& type);
/// Sets "pages", the pages that the banner of a file names.
void set_pages(View& view, const std::set<std::string>& files);
/// The type of a property or parameter: `value` (the C++ type of one), `open` (it is an enumeration's,
/// `value`), `array`, `nullable`, limits, and `known` (how the type was derived).
void set_type(View& view, const Catalogue& catalogue, const ir::Type& type, const ViewOptions& options);
/// The C++ type of one value.
[[nodiscard]] Identifier value_type(ir::TypeKind kind);
/// The operations of a resource, in page order.
[[nodiscard]] View::List operation_views(const Catalogue& catalogue, const ir::Resource& resource,
                                         const ViewOptions& options);

}  // namespace ucwagen::cpp
