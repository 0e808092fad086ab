#pragma once

#include <cctype>
#include <string>

#include "generator/frontend/page/page.hpp"
#include "generator/frontend/page/table_columns.hpp"

namespace ucwagen::testing {

/// What a page says, without where it says it and without blanks: the form of a page must not change it.
class Facts {
 public:
  explicit Facts(const page::Page& page) {
    add("name", page.name);
    for (const auto& product : page.applies_to) add("applies", product);
    add("summary", page.summary.text);
    add("description", page.description.text);
    rows("property", page.properties);
    rows("link", page.links);
    rows("scope", page.scopes);
    rows("member", page.members);
    for (const auto& event : page.events) {
      add("event", event.type);
      rows("event row", event.rows);
      samples(event.samples);
      for (const auto& reasons : event.reasons) {
        add("reasons", reasons.code);
        rows("reason", reasons.rows);
      }
    }
    for (const auto& operation : page.operations) {
      add("operation", operation.method);
      add("description", operation.description.text);
      rows("query", operation.query);
      rows("body", operation.body);
      add("response", std::to_string(static_cast<int>(operation.response)));
      rows("item", operation.response_items);
      rows("error", operation.errors);
      samples(operation.samples);
    }
  }

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  void add(const std::string& kind, const std::string& value) {
    text_ += kind + ": ";
    for (const char c : value) {
      if (std::isspace(static_cast<unsigned char>(c)) == 0) text_ += c;
    }
    text_ += '\n';
  }
  void rows(const std::string& kind, const auto& rows) {
    for (const auto& row : rows) {
      page::each_cell(row, [&](const page::Prose& cell) {
        add(kind, cell.text);
        for (const auto& reference : cell.references) add("  to", reference.text + ">" + reference.target);
      });
    }
  }
  void samples(const std::vector<page::Sample>& samples) {
    for (const auto& sample : samples) {
      add(sample.xml ? "xml" : "json", sample.start);
      for (const auto& [name, value] : sample.headers) add("header", name + "=" + value);
      add("sample body", sample.body);
    }
  }

  std::string text_;
};

}  // namespace ucwagen::testing
