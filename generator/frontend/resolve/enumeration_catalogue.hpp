#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/base/text.hpp"
#include "generator/frontend/page/page.hpp"
#include "generator/ir/model.hpp"

namespace ucwagen::resolve {

/// A value of an enumeration in a sample.
struct SampledValue {
  std::string enumeration, value;
  ir::Source where;
};

/// All enumerations, and the sources of their members. Pages lack members, above all the zero value
/// ("None" of CallForwardingState), so type texts and samples add members.
class Catalogue {
 public:
  /// Takes the enumerations of the pages, which must have different names.
  explicit Catalogue(std::vector<ir::Enumeration> enumerations);

  /// The enumeration of this name without regard to case; null if there is none.
  [[nodiscard]] const std::string* find(std::string_view name) const;
  [[nodiscard]] const std::string* find_exact(std::string_view name) const;

  /// Whether this value is a member: according to the enumeration's page, or to any source.
  [[nodiscard]] bool on_page(const std::string& enumeration, const std::string& value) const;
  [[nodiscard]] bool has(const std::string& enumeration, const std::string& value) const;

  /// The enumerations that have all of the values: according to their pages or, if there is none, also to type texts.
  [[nodiscard]] std::vector<std::string> holding(const std::vector<std::string>& values) const;

  /// Adds the values of a type text. An enumeration without a page is created from them and reported.
  void add_stated(const std::string& enumeration, const std::vector<std::string>& values,
                  const ir::Source& where, Diagnostics& diagnostics);
  /// Adds values that samples show.
  void add_sampled(const std::vector<SampledValue>& values, Diagnostics& diagnostics);

  [[nodiscard]] const ir::Source& source(const std::string& enumeration) const;
  /// The finished enumerations, sorted by name.
  [[nodiscard]] std::vector<ir::Enumeration> take();

 private:
  struct Entry {
    ir::Enumeration enumeration;
    std::unordered_set<std::string> on_page, all;
  };

  void add(Entry& entry, const std::string& value, const ir::Source& where, Diagnostics& diagnostics);
  [[nodiscard]] const Entry* entry(const std::string& name) const;
  /// The enumeration whose name is near this one; empty if none is, or if too many names were compared.
  [[nodiscard]] std::string meant_by(const std::string& unknown);

  std::vector<Entry> entries_;
  std::unordered_map<std::string, std::size_t> by_name_, by_lower_name_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_value_;
  std::size_t compared_ = 0;  ///< names, by meant_by
};

}  // namespace ucwagen::resolve
