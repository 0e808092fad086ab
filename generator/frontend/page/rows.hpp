#pragma once

#include <string>
#include <vector>

#include "generator/frontend/markdown/markdown.hpp"

/// The rows of the tables that pages have, one type for each kind of table: a cell is a member of its row.
namespace ucwagen::page {

using markdown::Reference;

/// Prose with its markup flattened: entities decoded, blanks folded, missing blanks between sentences inserted.
struct Prose {
  std::string text;
  std::vector<Reference> references;
  int line = 0, column = 0;
  std::vector<markdown::Mark> marks{};  ///< parts of the text that were code or links
  [[nodiscard]] bool empty() const { return text.empty(); }
};

/// The position of a row.
struct RowPlace {
  int line = 0;
  int column = 0;         ///< of the first cell
  std::string file = {};  ///< if two pages were merged: the page of the row; empty: the page itself
};

struct PropertyRow : RowPlace {
  Prose name, description, type;
};

struct LinkRow : RowPlace {
  Prose rel, description, cardinality;  ///< the reference's own pages say "one", "many, embedded"
};

struct ScopeRow : RowPlace {
  Prose scope, permission, description;
};

/// A member of an enumeration.
struct MemberRow : RowPlace {
  Prose name, description;
};

struct EventRow : RowPlace {
  Prose resource, priority, sender, reason;
};

/// A row of an asynchronous reason table.
struct ReasonRow : RowPlace {
  Prose subcode, reason;
};

struct ParameterRow : RowPlace {
  Prose name, description, required, type;
};

/// An item of a response body.
struct ItemRow : RowPlace {
  Prose item, description;
};

struct ErrorRow : RowPlace {
  Prose error, code, subcode, description;
  bool continues = false;  ///< another cause of the error above, whose first three cells it shares
};

/// Tables of articles.
struct GenericErrorRow : RowPlace {
  Prose error, description;
};

struct StatusErrorRow : RowPlace {
  Prose status, error, in_events;
};

/// A member of the body of errors.
struct ErrorMemberRow : RowPlace {
  Prose property, type;
};

}  // namespace ucwagen::page
