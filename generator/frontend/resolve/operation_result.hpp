#pragma once

#include "generator/frontend/resolve/draft.hpp"
#include "generator/ir/model.hpp"

namespace ucwagen::resolve {

/// The result of an operation, from the response body that the page names and from the sample of a
/// response. If they differ, the sample is used: many pages name a resource as the response of an operation
/// that returns 201 without a body and announces the resource in an event.
[[nodiscard]] ir::Result result_of(const ir::Api& api, const ir::Resource& resource,
                                   const DraftOperation& draft);

/// Whether a body of this media type is an object with parameters (JSON or XML), not plain text.
[[nodiscard]] bool is_structured(std::string_view media_type);

}  // namespace ucwagen::resolve
