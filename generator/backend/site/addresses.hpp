#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

#include "generator/backend/cpp/type_names.hpp"
#include "generator/backend/site/html_text.hpp"

namespace ucwagen::site {

/// Where each thing stands in the site: the pages have the names of the C++ headers, and each fact has an anchor that
/// no other fact of its page has.
class Addresses {
 public:
  /// `catalogue` must outlive this.
  explicit Addresses(const cpp::Catalogue& catalogue);

  /// nullptr where there is no such resource or enumeration.
  [[nodiscard]] const Href* resource(const std::string& name) const;
  [[nodiscard]] const Href* enumeration(const std::string& name) const;
  /// The page of a name that prose mentions; nullptr for names that are ordinary words, such as `me` and `to`.
  [[nodiscard]] const Href* mentioned(std::string_view word) const;
  /// The page of all places where an error occurs.
  [[nodiscard]] const Href* error(const std::string& code, const std::optional<std::string>& subcode) const;

  /// Of a property, link, event, operation, input, error row or member of the model.
  template <class Fact>
  [[nodiscard]] const AnchorId& anchor(const Fact& fact) const {
    return anchors_.at(&fact);
  }

 private:
  void add(const ir::Resource& resource);
  void add(const ir::Enumeration& enumeration);
  void add_error(const std::string& code, const std::optional<std::string>& subcode);

  std::map<std::string, Href> resources_, enumerations_;
  std::map<std::string, const Href*, std::less<>> mentioned_;
  std::map<std::pair<std::string, std::optional<std::string>>, Href> errors_;
  std::set<std::string> error_files_;
  std::map<std::string, int> next_error_file_;  ///< the number that a name that is taken gets
  std::unordered_map<const void*, AnchorId> anchors_;
};

}  // namespace ucwagen::site
