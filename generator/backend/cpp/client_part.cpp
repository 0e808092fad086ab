#include "generator/backend/cpp/client_part.hpp"

#include <algorithm>
#include <array>

namespace ucwagen::cpp {
namespace {

/// An operation that the sources of the client call. Other operations are only called by the user's program.
struct Need {
  std::string_view resource, method;
};
constexpr std::array<Need, 6> needs{{{"root", "GET"},
                                     {"user", "GET"},
                                     {"applications", "POST"},
                                     {"application", "GET"},
                                     {"application", "DELETE"},
                                     {"events", "GET"}}};

bool has(const ir::Api& api, const Need& need) {
  const ir::Resource* resource = ir::find_resource(api, std::string(need.resource));
  return resource != nullptr &&
         std::ranges::any_of(resource->operations,
                             [&](const ir::Operation& operation) { return operation.method == need.method; });
}

/// Whether the resource `application` links to or embeds the resource.
bool has_link(const ir::Api& api, std::string_view name) {
  const ir::Resource* application = ir::find_resource(api, "application");
  return application != nullptr &&
         std::ranges::any_of(application->links, [&](const ir::Link& link) { return link.rel == name; });
}

}  // namespace

bool is_client_path(std::string_view path) {
  return path.starts_with("include/ucwa/client/") || path.starts_with("src/client/");
}

std::string missing_for_client(const ir::Api& api) {
  std::string missing;
  const auto add = [&](const std::string& text) { missing += (missing.empty() ? "" : ", ") + text; };
  for (const Need& need : needs) {
    if (!has(api, need)) add(std::string(need.resource) + ' ' + std::string(need.method));
  }
  for (const std::string_view link : {"events", "batch", "me"}) {
    if (!has_link(api, link)) add("application's link " + std::string(link));
  }
  return missing;
}

}  // namespace ucwagen::cpp
