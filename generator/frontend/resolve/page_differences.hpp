#pragma once

#include <set>
#include <string>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/frontend/page/page.hpp"

namespace ucwagen::resolve {

/// The facts in which two pages on one resource differ.
class PageDifferences {
 public:
  /// `what` names the fact; `a` is its value at `known`, which is taken, and `b` that at `other`.
  void add(const std::string& what, const Location& known, const Location& other, const std::string& a,
           const std::string& b);

  /// One finding for the two pages, however many facts they differ in: one of them is out of date.
  void report_of(const page::Page& second, Diagnostics& diagnostics) &&;

 private:
  [[nodiscard]] std::string names() const;

  std::set<std::string> facts_;
  std::vector<Note> notes_;
};

}  // namespace ucwagen::resolve
