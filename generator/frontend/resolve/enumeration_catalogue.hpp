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

/// A value that a sample shows where an enumeration stands.
struct SampledValue {
  std::string enumeration, value;
  ir::Source where;
};

/// All enumerations and who says that a value belongs to one. Pages leave members out, above all the zero value
/// ("None" of CallForwardingState), so type texts and samples add to them.
class Catalogue {
 public:
  /// From the enumerations of pages, of which no two have one name.
  explicit Catalogue(std::vector<ir::Enumeration> enumerations);

  /// The enumeration of this name without regard to case; null if there is none.
  [[nodiscard]] const std::string* find(std::string_view name) const;
  [[nodiscard]] const std::string* find_exact(std::string_view name) const;

  /// Is this value a member, for the enumeration's page or for anyone?
  [[nodiscard]] bool on_page(const std::string& enumeration, const std::string& value) const;
  [[nodiscard]] bool has(const std::string& enumeration, const std::string& value) const;

  /// Enumerations that hold all of the values: by their pages, or if there is none, by type texts too.
  [[nodiscard]] std::vector<std::string> holding(const std::vector<std::string>& values) const;

  /// Adds what a type text says. An enumeration without a page is made from its values and reported.
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

  std::vector<Entry> entries_;
  std::unordered_map<std::string, std::size_t> by_name_, by_lower_name_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_value_;
};

}  // namespace ucwagen::resolve
