#pragma once

#include <string>
#include <string_view>

#include "generator/base/spelling.hpp"
#include "generator/check/check.hpp"

/// One function for each rule, or for several rules that one pass over the pages finds.
namespace ucwagen::check {

// file_rules.cpp: names of files and anchors
void file_suffix_case(const Subject& subject, Diagnostics& diagnostics);
void duplicate_anchor(const Subject& subject, Diagnostics& diagnostics);

// page_link_rules.cpp: links between pages
void broken_link(const Subject& subject, Diagnostics& diagnostics);  ///< and link_case
void link_text_differs(const Subject& subject, Diagnostics& diagnostics);
void orphan_page(const Subject& subject, Diagnostics& diagnostics);

// row_rules.cpp: the rows of one table
void empty_description(const Subject& subject, Diagnostics& diagnostics);
void duplicate_row(const Subject& subject, Diagnostics& diagnostics);
void bad_name(const Subject& subject, Diagnostics& diagnostics);
void duplicate_link(const Subject& subject, Diagnostics& diagnostics);
void duplicate_error(const Subject& subject, Diagnostics& diagnostics);
void required_in_body_only(const Subject& subject, Diagnostics& diagnostics);
void limits_exclude_each_other(const Subject& subject, Diagnostics& diagnostics);

// name_rules.cpp: rows that name something on another page
void link_without_page(const Subject& subject, Diagnostics& diagnostics);
void unknown_scope(const Subject& subject, Diagnostics& diagnostics);
void unknown_event_resource(const Subject& subject, Diagnostics& diagnostics);
void subcode_without_member(const Subject& subject, Diagnostics& diagnostics);
void no_operation(const Subject& subject, Diagnostics& diagnostics);

// sample_rules.cpp: samples compared with the tables of their page
void unbalanced_sample(const Subject& subject, Diagnostics& diagnostics);
void sample_against_tables(const Subject& subject, Diagnostics& diagnostics);
void request_against_table(const Subject& subject, Diagnostics& diagnostics);

/// The position of a row: that of its first cell.
[[nodiscard]] Location place(const page::Page& page, const page::RowPlace& row);
/// "did you mean 'x'?" as a hint, or empty.
[[nodiscard]] std::string did_you_mean(std::string_view word, spelling::Speller& speller);

}  // namespace ucwagen::check
