#pragma once

#include <string>
#include <string_view>

#include "generator/base/spelling.hpp"
#include "generator/check/check.hpp"

/// One function per rule; its name says which.
namespace ucwagen::check {

// files.cpp: what a file says of itself
void file_suffix_case(const Subject& subject, Diagnostics& diagnostics);
void duplicate_anchor(const Subject& subject, Diagnostics& diagnostics);

// links.cpp: from page to page
void broken_link(const Subject& subject,
                 Diagnostics& diagnostics);  ///< and link_case, which is the milder form
void link_text_differs(const Subject& subject, Diagnostics& diagnostics);
void orphan_page(const Subject& subject, Diagnostics& diagnostics);

// rows.cpp: the rows of one table
void empty_description(const Subject& subject, Diagnostics& diagnostics);
void duplicate_row(const Subject& subject, Diagnostics& diagnostics);
void bad_name(const Subject& subject, Diagnostics& diagnostics);
void duplicate_link(const Subject& subject, Diagnostics& diagnostics);
void duplicate_error(const Subject& subject, Diagnostics& diagnostics);
void required_in_body_only(const Subject& subject, Diagnostics& diagnostics);
void limits_exclude_each_other(const Subject& subject, Diagnostics& diagnostics);

// names.cpp: rows that name what stands elsewhere
void link_without_page(const Subject& subject, Diagnostics& diagnostics);
void unknown_scope(const Subject& subject, Diagnostics& diagnostics);
void unknown_event_resource(const Subject& subject, Diagnostics& diagnostics);
void subcode_without_member(const Subject& subject, Diagnostics& diagnostics);
void no_operation(const Subject& subject, Diagnostics& diagnostics);

// samples.cpp: samples against the tables of their page
void unbalanced_sample(const Subject& subject, Diagnostics& diagnostics);
void sample_against_tables(const Subject& subject, Diagnostics& diagnostics);
void request_against_table(const Subject& subject, Diagnostics& diagnostics);

/// The text of a cell; empty where the row is too short.
[[nodiscard]] std::string_view cell(const page::Row& row, std::size_t index);
/// Where a row stands: its first cell, or its line.
[[nodiscard]] Location place(const page::Page& page, const page::Row& row);
[[nodiscard]] Location place(const ir::Source& source);
/// "did you mean 'x'?" as a hint, or empty.
[[nodiscard]] std::string did_you_mean(std::string_view word, spelling::Speller& speller);

}  // namespace ucwagen::check
