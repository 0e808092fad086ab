#pragma once

#include <string>
#include <utility>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/base/input.hpp"
#include "generator/frontend/page/rows.hpp"

/// The facts of one page as the page states them, without looking at other pages and without interpretation.
/// The resolver turns them into the model.
namespace ucwagen::page {

enum class SampleRole { request, response, event };

/// How a sample was written before it was taken apart; the reader reports what is not plain text at the margin.
struct SampleForm {
  bool indented = false;
  int escapes = 0;  ///< levels of entity escaping that were undone: 2 for the oldest pages
};

/// A sample, split into start line, headers and body. `body` is empty if the sample shows none.
struct Sample {
  SampleRole role = SampleRole::request;
  bool xml = false;
  std::string start;  ///< request or status line; empty if the page lacks it
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
  SampleForm form;
  int line = 0;           ///< of the first line of text
  int body_line = 0;      ///< of the first line of the body
  std::string file = {};  ///< as for a row
};

/// A table of asynchronous reasons with the code in its heading ("Conflict").
struct AsyncReasons {
  std::string code;
  std::vector<ReasonRow> rows;
  int line = 0;
};

struct EventSection {
  /// added, updated, deleted, started or completed: the type in the sample or, without one, in the heading.
  std::string type;
  std::vector<EventRow> rows;
  std::vector<Sample> samples;
  std::vector<AsyncReasons> reasons;
  int line = 0;
};

enum class ResponseForm { absent, none, self, items };

struct OperationSection {
  std::string method;  ///< GET, POST, PUT, DELETE, OPTIONS
  Prose description;
  std::vector<ParameterRow> query, body;
  ResponseForm response = ResponseForm::absent;
  std::vector<ItemRow> response_items;
  std::vector<ErrorRow> errors;
  std::vector<Sample> samples;
  bool has_placeholder = false;  ///< the description is only "coming soon"
  bool has_request_body = false, has_errors = false, has_examples = false;  ///< the section exists
  int line = 0;
  std::string file = {};  ///< as for a row
};

enum class Kind { resource, enumeration, article };

/// How many blocks of a page were understood, for `ucwagen coverage`.
struct Coverage {
  int blocks = 0, claimed_blocks = 0;
  int tables = 0, claimed_tables = 0;
  int rows = 0, claimed_rows = 0;
  int cells = 0, claimed_cells = 0;
};

/// A row of a table of any form. `rows_as` reads the forms that are known.
struct ArticleRow : RowPlace {
  std::vector<Prose> cells;  ///< as many as the header has
};

/// A table of an article. The resolver recognises tables about all pages by their headers.
struct ArticleTable {
  std::string heading;  ///< nearest heading above
  std::vector<Prose> header;
  std::vector<ArticleRow> rows;
  int line = 0;
};

struct Page {
  Kind kind = Kind::resource;
  std::string name;  ///< "phones": file name without _ref.md
  std::string file;
  int title_line = 0;
  std::vector<std::string> applies_to;
  std::string other_name_of;  ///< the resource that the page documents under another name, if it says so
  Prose summary, description;
  std::vector<PropertyRow> properties;
  std::vector<LinkRow> links;  ///< self included
  std::vector<ScopeRow> scopes;
  std::vector<MemberRow> members;
  std::vector<EventSection> events;
  std::vector<OperationSection> operations;
  bool states_no_operations = false;         ///< the section says "None"
  std::vector<ArticleTable> article_tables;  ///< only for Kind::article
  std::vector<Reference> references;         ///< every link of the page
  Coverage coverage;
};

/// The file that a row or another part of a page was read from.
[[nodiscard]] inline const std::string& file_of(const Page& page, const auto& part) {
  return part.file.empty() ? page.file : part.file;
}

/// Reads one page. Every block that is not understood is reported in `diagnostics`.
[[nodiscard]] Page read(const base::File& file, Diagnostics& diagnostics);

/// Reads one of several pages, maybe on several threads at the same time: tables that they share are taken from the cache.
[[nodiscard]] Page read(const base::File& file, Diagnostics& diagnostics, markdown::TableCache& tables);

/// Reads all pages, using all cores. Pages and diagnostics have the order of `files`.
[[nodiscard]] std::vector<Page> read_all(const std::vector<base::File>& files, Diagnostics& diagnostics);

}  // namespace ucwagen::page
