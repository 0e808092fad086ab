#include "generator/check/check.hpp"

#include <array>
#include <utility>

#include "generator/base/parallel.hpp"
#include "generator/check/rules.hpp"

namespace ucwagen::check {

Location place(const page::Page& page, const page::RowPlace& row) {
  return {page::file_of(page, row), row.line, row.column};
}

std::string did_you_mean(std::string_view word, spelling::Speller& speller) {
  const std::string_view near = speller.nearest(word);
  return near.empty() ? "" : "did you mean '" + std::string(near) + "'?";
}

void run(const Subject& subject, Diagnostics& diagnostics) {
  constexpr std::array rules{file_suffix_case,
                             duplicate_anchor,
                             broken_link,
                             link_text_differs,
                             orphan_page,
                             empty_description,
                             duplicate_row,
                             bad_name,
                             duplicate_link,
                             duplicate_error,
                             required_in_body_only,
                             limits_exclude_each_other,
                             link_without_page,
                             unknown_scope,
                             unknown_event_resource,
                             subcode_without_member,
                             no_operation,
                             unbalanced_sample,
                             sample_against_tables,
                             request_against_table};
  std::array<Diagnostics, rules.size()> found;
  base::in_parallel(
      rules.size(), [&](std::size_t i) { rules[i](subject, found[i]); }, 1);
  for (Diagnostics& each : found) append(diagnostics, std::move(each));
}

}  // namespace ucwagen::check
