#pragma once

#include <string>
#include <utility>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/base/input.hpp"
#include "generator/frontend/markdown/markdown.hpp"

/// The facts of one page as the page states them: nothing is looked up elsewhere, nothing is interpreted.
/// The resolver turns these into the model.
namespace ucwagen::page {

/// A link inside prose: its text and its target as written.
struct Reference {
  std::string text, target;
  int line = 0, column = 0;
};

/// Prose with its markup flattened: entities decoded, blanks folded, glued full stops parted.
struct Prose {
  std::string text;
  std::vector<Reference> references;
  int line = 0, column = 0;
  std::vector<markdown::Mark> marks{};  ///< what of the text was code or a link
  [[nodiscard]] bool empty() const { return text.empty(); }
};

/// A row of any table; the number of cells is that of the table's header.
struct Row {
  std::vector<Prose> cells;
  int line = 0;
  std::string file = {};   ///< where two pages were joined: the page of the row; empty: the one it is in
  bool continues = false;  ///< another cause of the error above, whose first three cells it shares
};

enum class SampleRole { request, response, event };

/// How far a sample's form is from plain fenced text; the reader reports it.
struct SampleForm {
  bool fenced = true;
  bool indented = false;
  int escapes = 0;  ///< levels of entity escaping undone: 2 for the oldest pages
};

/// A sample as text, taken apart. `body` is empty where the sample shows none.
struct Sample {
  SampleRole role = SampleRole::request;
  bool xml = false;
  std::string start;  ///< request or status line; empty where the page forgot it
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
  SampleForm form;
  int line = 0;           ///< of the first line of text
  int body_line = 0;      ///< of the first line of the body
  std::string file = {};  ///< as for a row
};

/// An error table or an asynchronous reason table; `code` heads the latter ("Conflict").
struct AsyncReasons {
  std::string code;
  std::vector<Row> rows;  ///< subcode, reason
  int line = 0;
};

struct EventSection {
  std::string
      type;  ///< added, updated, deleted, started, completed: the heading, or the sample where they differ
  std::vector<Row> rows;  ///< resource, priority, sender, reason
  std::vector<Sample> samples;
  std::vector<AsyncReasons> reasons;
  int line = 0;
};

enum class ResponseForm { absent, none, self, items };

struct OperationSection {
  std::string method;  ///< GET, POST, PUT, DELETE, OPTIONS
  Prose description;
  std::vector<Row> query;  ///< name, description, required
  std::vector<Row> body;   ///< name, description, required
  ResponseForm response = ResponseForm::absent;
  std::vector<Row> response_items;  ///< item, description
  std::vector<Row> errors;          ///< error, code, subcode, description
  std::vector<Sample> samples;
  bool has_placeholder = false;  ///< "coming soon" stands for the description
  bool has_request_body = false, has_errors = false, has_examples = false;  ///< the section is there
  int line = 0;
  std::string file = {};  ///< as for a row
};

enum class Kind { resource, enumeration, article };

/// What a reader did with the blocks of a page, for `ucwagen coverage`.
struct Coverage {
  int blocks = 0, claimed_blocks = 0;
  int tables = 0, claimed_tables = 0;
  int rows = 0, claimed_rows = 0;
  int cells = 0, claimed_cells = 0;
};

/// A heading, list, paragraph or table of an article, kept for the readers of the cross-cutting ones.
struct ArticleTable {
  std::string heading;  ///< nearest heading above
  std::vector<Prose> header;
  std::vector<Row> rows;
  int line = 0;
};

struct Page {
  Kind kind = Kind::resource;
  std::string name;  ///< "phones": file name without _ref.md
  std::string file;
  int title_line = 0;
  std::vector<std::string> applies_to;
  std::string other_name_of;  ///< the page says that it documents this resource under another name
  Prose summary, description;
  std::vector<Row> properties;  ///< name, description[, type]
  std::vector<Row> links;       ///< rel, description[, cardinality]; self included
  std::vector<Row> scopes;      ///< scope, permission, description
  std::vector<Row> members;     ///< name, description
  std::vector<EventSection> events;
  std::vector<OperationSection> operations;
  bool states_no_operations = false;         ///< "None" stands in their place
  std::vector<ArticleTable> article_tables;  ///< only for Kind::article
  std::vector<Reference> references;         ///< every link of the page
  Coverage coverage;
};

/// The file that a row or another part of a page was read from.
[[nodiscard]] inline const std::string& file_of(const Page& page, const auto& part) {
  return part.file.empty() ? page.file : part.file;
}

/// Reads one page. Every block is claimed by a recogniser or reported in `diagnostics`.
[[nodiscard]] Page read(const base::File& file, Diagnostics& diagnostics);

/// Reads all pages, on every core of the machine. Pages and diagnostics come in the order of `files`.
[[nodiscard]] std::vector<Page> read_all(const std::vector<base::File>& files, Diagnostics& diagnostics);

}  // namespace ucwagen::page
