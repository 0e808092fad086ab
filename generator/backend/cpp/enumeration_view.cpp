#include <set>
#include <string>

#include "generator/backend/cpp/identifiers.hpp"
#include "generator/backend/cpp/views.hpp"
#include "generator/ir/error_names.hpp"

namespace ucwagen::cpp {

View enumeration_view(const Catalogue& catalogue, const ir::Enumeration& enumeration,
                      const ViewOptions& options) {
  const TypeName& name = catalogue.enumeration(enumeration.name);
  View view;
  set_common(view, options);
  view.set("type", name.type).set("file", name.file).set("wire", StringLiteral::of(enumeration.name));
  view.set("ignore_case", ir::is_error_enumeration(enumeration.name));
  set_pages(view, {enumeration.source.file});
  set_doc(view, enumeration.summary, enumeration.source, options);
  set_macros(view, {name.type.str()});
  NameScope scope;
  std::set<std::string> seen;
  View::List members;
  for (const ir::Member& member : enumeration.members) {
    if (!seen.insert(member.name).second) continue;
    View& item = members.emplace_back();
    item.set("name", Identifier::given(scope.claim(snake_case(member.name))));
    item.set("wire", StringLiteral::of(member.name)).set("text", CommentText::line(member.name));
    set_doc(item, member.description, member.source, options, enumeration.source.file);
  }
  set_counted<"members">(view, std::move(members));
  return view;
}

View error_set_view(const ErrorSet& set, const ViewOptions& options) {
  View view;
  set_common(view, options);
  view.set("pages", CommentText::line("the tables of errors"));
  view.set("type", set.name.type).set("file", set.name.file);
  View::List members;
  for (const ErrorSet::Row& row : set.rows) {
    const ir::Error& error = row.error;
    View& item = members.emplace_back();
    item.set("name", Identifier::given(row.name));
    item.set("wire", StringLiteral::of(error.subcode.value_or(error.error)));
    item.set("text", CommentText::line(std::to_string(error.status) + " " + error.error +
                                       (error.subcode ? ", " + *error.subcode : "")));
    set_doc(item, error.description, {}, options);
  }
  set_counted<"members">(view, std::move(members));
  return view;
}

}  // namespace ucwagen::cpp
