#pragma once

#include <map>
#include <string>
#include <vector>

#include "generator/backend/cpp/views.hpp"
#include "generator/base/diagnostic.hpp"
#include "generator/ir/model.hpp"
#include "generator/template/template.hpp"

/// The last step of meaning: the typed model becomes files.
namespace ucwagen::cpp {

/// How many sources hold the codecs: fixed, so that a build's list of sources does not change with the pages.
inline constexpr int shard_count = 3;

struct Options {
  std::string name_space = "ucwa";  ///< "a::b"
  std::string export_macro;  ///< put before what a library exports; empty: <NAMESPACE>_EXPORT of its own
  bool xml = false;          ///< the tree's own build reads and writes XML unless told otherwise
  bool ir = false;           ///< the IR stands beside the bindings, as ucwa.ir.json
  bool docs = true;          ///< the pages' text in comments
};

/// Path within the tree -> content.
using Files = std::map<std::string, std::string>;

/// The bindings of a reference. A template whose first line is `{{! each resource: PATH }}` gives a file for
/// every resource (likewise `each enumeration`, `each error set`, `each shard`), `{{! once: PATH }}` a single one; `<name>` in
/// PATH is that text of the view. A template without such a line is a partial. Sources under "runtime/" are
/// copied, with their namespace changed. Anything wrong is in `diagnostics`, and the result is then not to be
/// used.
[[nodiscard]] Files emit(const ir::Api& api, const TemplateSources& templates, const Options& options,
                         Diagnostics& diagnostics);

/// The view of a resource or enumeration, as `ucwagen view` shows it; "" if there is none of that name.
/// Without a name the view of templates that are rendered once.
[[nodiscard]] std::string view_json(const ir::Api& api, const std::string& name);

}  // namespace ucwagen::cpp
