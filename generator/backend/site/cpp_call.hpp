#pragma once

#include <map>
#include <string>

#include "generator/backend/cpp/views.hpp"
#include "generator/backend/site/shortest_paths.hpp"

namespace ucwagen::site {

/// The C++ that calls an operation, with the names that the C++ backend gives.
class CppCalls {
 public:
  CppCalls(const cpp::Catalogue& catalogue, const ShortestPaths& paths);

  /// A function that takes the resource whose link leads to the operation; empty where the bindings have no function
  /// for it: the second operation of one method.
  [[nodiscard]] std::string call(const ir::Resource& resource, const ir::Operation& operation) const;

 private:
  struct Receiver;
  [[nodiscard]] Receiver receiver(const ir::Resource& resource) const;
  [[nodiscard]] std::string argument(const templates::View& parameter, const ir::Input& input) const;

  const cpp::Catalogue& catalogue_;
  const ShortestPaths& paths_;
  std::map<std::string, templates::View> views_;
  std::map<std::string, std::string> first_members_;  ///< of each enumeration: the C++ name
};

}  // namespace ucwagen::site
