#pragma once

#include <optional>
#include <vector>

#include "generator/diagnostic/diagnostic.hpp"
#include "generator/page/page.hpp"
#include "generator/resolve/json_tree.hpp"

namespace ucwagen::resolve {

/// The JSON of a sample, mended from its XML twin among `samples`; nothing for XML, multipart, SDP and HTML.
/// Reports samples that do not parse, break a string, lost blanks or differ from their twin.
[[nodiscard]] std::optional<Json> read_sample(const page::Page& page,
                                              const std::vector<page::Sample>& samples,
                                              const page::Sample& sample, Diagnostics& diagnostics);

}  // namespace ucwagen::resolve
