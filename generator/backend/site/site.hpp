#pragma once

#include <map>
#include <string>

#include "generator/base/findings.hpp"
#include "generator/diff/change.hpp"
#include "generator/ir/model.hpp"
#include "generator/template/template.hpp"

/// The explorer: a folder of static pages that shows a reference.
namespace ucwagen::site {

/// What changed since an older edition.
struct Since {
  std::string edition;
  diff::Changes changes;
};

struct Subject {
  const ir::Api& api;
  const base::Findings& findings;  ///< of `ucwagen check`; none where an IR was read
  const Since* since = nullptr;
};

/// Path within the folder -> content.
using Files = std::map<std::string, std::string>;

/// The pages, rendered from templates of fixed names ("site/resource.html.mustache"), the search index, and a copy of
/// each source that is no template ("site/site.css"). Anything wrong is in `diagnostics`, and the result is then not to be used.
[[nodiscard]] Files emit(const Subject& subject, const templates::TemplateSources& sources,
                         Diagnostics& diagnostics);

}  // namespace ucwagen::site
