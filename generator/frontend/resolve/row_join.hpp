#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "generator/frontend/page/table_columns.hpp"
#include "generator/frontend/resolve/agreements.hpp"
#include "generator/frontend/resolve/draft.hpp"
#include "generator/frontend/resolve/page_differences.hpp"

namespace ucwagen::resolve {

/// Which cells of a row tell it from others, and which of the others state a fact that can be contradicted. The
/// rest is prose, which may be worded in two ways.
template <typename Row>
struct RowIdentity {
  std::vector<page::Prose Row::*> keys, facts;
};

inline void fill_if_empty(page::Prose& known, const page::Prose& other) {
  if (known.empty()) known = other;
}

/// Merges the tables of two pages about the same resource or enumeration.
class RowJoin {
 public:
  RowJoin(const page::Page& first, const page::Page& second, std::vector<Agreement>& agreements,
          PageDifferences& differences)
      : first_(first), second_(second), agreements_(agreements), differences_(differences) {}

  /// Adds the rows that `known` lacks, and fills the cells of those that both have.
  template <typename Row>
  void join(const std::string& kind, std::vector<Row>& known, const std::vector<Row>& others,
            const RowIdentity<Row>& identity) {
    std::map<std::string, std::size_t> places;
    each_key(known, identity, [&](const std::string& key, std::size_t at) { places.emplace(key, at); });
    each_key(others, identity, [&](const std::string& key, std::size_t at) {
      if (const auto same = places.find(key); same != places.end()) {
        join_row(kind, known[same->second], others[at], identity);
      } else {
        known.push_back(others[at]);
        known.back().file = second_.file;
      }
    });
  }

 private:
  /// The rows of a table by their keys; equal keys are numbered.
  template <typename Row>
  static void each_key(const std::vector<Row>& rows, const RowIdentity<Row>& identity, const auto& visit) {
    std::map<std::string, int> count;
    for (std::size_t at = 0; at < rows.size(); ++at) {
      std::string key;
      for (const auto cell : identity.keys) key += (rows[at].*cell).text + '\n';
      const int number = ++count[key];
      visit(key + std::to_string(number), at);
    }
  }

  template <typename Row>
  void join_row(const std::string& kind, Row& known, const Row& other, const RowIdentity<Row>& identity) {
    if constexpr (requires { known.type; }) join_types(kind, known, other);
    for (const auto cell : identity.facts) {
      const std::string &a = (known.*cell).text, &b = (other.*cell).text;
      if (!a.empty() && !b.empty() && a != b) contradict(kind, known, other, a, b);
    }
    for (const auto& column : page::Columns<Row>::list) {
      page::Prose& cell = known.*(column.cell);
      fill_if_empty(cell, other.*(column.cell));
      // A page saved as text has lost its links.
      if (cell.references.empty()) cell.references = (other.*(column.cell)).references;
    }
  }

  template <typename Row>
  void join_types(const std::string& kind, Row& known, const Row& other) {
    const auto a = typed_phrase(known), b = typed_phrase(other);
    if (!b.type) return;
    if (!a.type) {
      known.description = other.description;
      known.type = other.type;
    } else if (a.type == b.type) {
      agreements_.push_back({source_of(first_, known), {second_.file, other.line, 0}});
    } else {
      contradict(kind, known, other, phrase::print(*a.type), phrase::print(*b.type));
    }
  }

  template <typename Row>
  void contradict(const std::string& kind, const Row& known, const Row& other, const std::string& a,
                  const std::string& b) {
    differences_.add(kind + " '" + name_cell(other).text + "'", source_of(first_, known),
                     Location{second_.file, other.line, other.column}, a, b);
  }

  const page::Page& first_;
  const page::Page& second_;
  std::vector<Agreement>& agreements_;
  PageDifferences& differences_;
};

}  // namespace ucwagen::resolve
