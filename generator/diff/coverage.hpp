#pragma once

#include <cstddef>
#include <map>
#include <string_view>

#include "generator/diff/change.hpp"
#include "generator/ir/model.hpp"

namespace ucwagen::diff {

/// How many facts of each class an edition states, and how many it could state.
class Coverage {
 public:
  struct Share {
    std::size_t stated = 0, all = 0;
    [[nodiscard]] bool is_below_tenth() const { return stated * 10 < all || all == 0; }
    [[nodiscard]] bool is_above_third() const { return stated * 10 > all * 3; }
  };

  explicit Coverage(const ir::Api& api);

  [[nodiscard]] Share share(FactClass fact_class) const;
  /// Whether less than a tenth is stated. Facts that another edition states are then not new in the API.
  [[nodiscard]] bool is_rare(FactClass fact_class) const { return share(fact_class).is_below_tenth(); }

 private:
  void count(FactClass fact_class, bool stated);
  void count(const ir::Type& type, FactClass types);
  void count(const ir::Resource& resource);

  std::map<FactClass, Share> shares_;
};

/// The class in words: "limits".
[[nodiscard]] std::string_view to_string(FactClass fact_class);

}  // namespace ucwagen::diff
