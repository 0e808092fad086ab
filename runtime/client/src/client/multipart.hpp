#pragma once

#include <optional>
#include <string>
#include <vector>

#include "client/url.hpp"
#include "ucwa/runtime/message.hpp"

namespace ucwa::client {

/// At most so many requests go into one batch.
inline constexpr std::size_t most_parts = 100;

/// True for what a batch may carry: neither another batch nor the event channel nor a photo, and nothing that goes to
/// another place than the batch itself, for the parts share its token.
[[nodiscard]] bool fits_in_batch(const Request& request, const Url& base);

/// One request that carries the others.
[[nodiscard]] Request batch_request(const std::string& target, const std::vector<const Request*>& parts,
                                    const Url& base, const std::string& boundary);

/// The parts of a batch's response, in order. Empty if it is none, or if one of the parts is no response.
[[nodiscard]] std::optional<std::vector<Response>> batch_responses(const Response& response);

}  // namespace ucwa::client
