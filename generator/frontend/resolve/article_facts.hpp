#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "generator/frontend/resolve/draft.hpp"
#include "generator/ir/model.hpp"

/// Facts of articles: generic errors, status codes, the members of an error body, scopes. The
/// tables are recognised by their headers, since the prose around them differs between references.
namespace ucwagen::resolve {

/// The resource that the article's table on error bodies describes.
inline constexpr const char* error_body_resource = "reason";

struct ArticleMember {
  ir::Type type;
  ir::Source source;
};

/// The members of the error body to which the article gives a type that properties can have, by name.
[[nodiscard]] std::unordered_map<std::string, ArticleMember> error_body_members(
    const std::vector<page::Page>& pages);

[[nodiscard]] std::vector<ir::GenericError> generic_errors(const std::vector<page::Page>& pages);
[[nodiscard]] std::vector<ir::StatusError> status_errors(const std::vector<page::Page>& pages);

/// The scopes of all resources, as corrected, and of articles, by name; the first row of a name counts.
[[nodiscard]] std::vector<ir::Scope> all_scopes(const std::vector<Draft>& drafts,
                                                const std::vector<page::Page>& pages);

}  // namespace ucwagen::resolve
