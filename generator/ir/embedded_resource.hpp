#pragma once

#include "generator/ir/model.hpp"

namespace ucwagen::ir {

/// Whether documents may embed the resource of a link, which is also assumed if no sample shows the link.
[[nodiscard]] bool may_be_embedded(const Link& link);

/// The resource whose type an embedded resource has under the rel of the link: that of the alias of the rel if there is
/// one, else the target of the link. nullptr if the link is never embedded or there is no page.
[[nodiscard]] const Resource* embedded_resource(const Api& api, const Link& link);

}  // namespace ucwagen::ir
