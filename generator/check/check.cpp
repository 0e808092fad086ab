#include "generator/check/check.hpp"

namespace ucwagen::check {

void run(const std::vector<page::Page>&, const model::Api&, Diagnostics&) {}

}  // namespace ucwagen::check
