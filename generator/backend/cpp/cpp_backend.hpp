#pragma once

#include <string>
#include <vector>

#include "generator/backend/cpp/file_templates.hpp"
#include "generator/backend/cpp/views.hpp"
#include "generator/base/diagnostic.hpp"
#include "generator/ir/model.hpp"
#include "generator/template/template.hpp"

/// The C++ backend: makes the bindings from the model.
namespace ucwagen::cpp {

using templates::TemplateSources;

/// How many sources hold the codecs: fixed, so that a build's list of sources does not change with the pages.
inline constexpr int shard_count = 2;

struct Options {
  std::string name_space = "ucwa";  ///< "a::b"
  std::string export_macro;  ///< macro for exported declarations; empty: <NAMESPACE>_EXPORT of the tree
  bool xml = false;          ///< the default of the option UCWA_XML of the tree
  bool ir = false;           ///< write the IR beside the bindings, as ucwa.ir.json
  bool docs = true;          ///< descriptions of the pages as comments
};

/// The bindings of a reference. A template whose first line is `{{! each resource: PATH }}` makes a file for every
/// resource (likewise `each enumeration`, `each error set`, `each family`, `each shard`), `{{! once: PATH }}` a single file;
/// `<name>` in PATH is that text of the view. A template without such a line is a partial. Sources under "runtime/"
/// are copied, with their namespace changed. If there are errors in `diagnostics`, the result must not be used.
[[nodiscard]] Files emit(const ir::Api& api, const TemplateSources& templates, const Options& options,
                         Diagnostics& diagnostics);

/// The view of a resource or enumeration, as `ucwagen view` prints it; "" if there is none of that name.
/// An empty name gives the view of templates that are rendered once.
[[nodiscard]] std::string view_json(const ir::Api& api, const std::string& name);

}  // namespace ucwagen::cpp
