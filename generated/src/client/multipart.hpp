// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "client/url.hpp"
#include "ucwa/runtime/message.hpp"

namespace ucwa::client {

/// Maximum number of requests in one batch.
inline constexpr std::size_t most_parts = 100;

/// True if a batch may contain the request: not for another batch, the event channel or a photo, and not for another
/// server than that of the batch, since the parts share its token.
[[nodiscard]] bool fits_in_batch(const Request& request, const Url& base);

/// A request that contains the others.
[[nodiscard]] Request batch_request(const std::string& target, const std::vector<const Request*>& parts,
                                    const Url& base, const std::string& boundary);

/// The parts of a batch's response, in order. Empty if it is not a batch, or if one of the parts is not a response.
[[nodiscard]] std::optional<std::vector<Response>> batch_responses(const Response& response);

}  // namespace ucwa::client
