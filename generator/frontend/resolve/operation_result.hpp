#pragma once

#include "generator/frontend/resolve/draft.hpp"
#include "generator/ir/model.hpp"

namespace ucwagen::resolve {

/// What an operation gives when it succeeds, by the page's words on the response body and by the sample of a
/// response. Where they differ the sample holds: many pages list a resource as the response of an operation
/// that returns 201 without a body and announces the resource in an event.
[[nodiscard]] ir::Result result_of(const ir::Api& api, const ir::Resource& resource,
                                   const DraftOperation& draft);

/// Whether a body of this media type is one object of parameters (JSON or XML), not a text of its own.
[[nodiscard]] bool is_structured(std::string_view media_type);

}  // namespace ucwagen::resolve
