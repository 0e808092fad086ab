#include "generator/ir/resource_files.hpp"

namespace ucwagen::ir {
namespace {

class Files {
 public:
  explicit Files(std::set<std::string_view>& files) : files_(files) {}

  void add(const Resource& resource) {
    add(resource.page);
    add(resource.source.file);
    add_all(resource.properties);
    add_all(resource.links);
    add_all(resource.events);
    for (const Event& event : resource.events) add_all(event.async_errors);
    add_all(resource.operations);
    for (const Operation& operation : resource.operations) {
      add_all(operation.query_parameters);
      add_all(operation.body_parameters);
      add_all(operation.errors);
    }
  }

 private:
  void add(std::string_view file) {
    if (!file.empty()) files_.insert(file);
  }
  template <typename Facts>
  void add_all(const Facts& facts) {
    for (const auto& fact : facts) add(fact.source.file);
  }

  std::set<std::string_view>& files_;
};

}  // namespace

void add_files(const Resource& resource, std::set<std::string_view>& files) { Files(files).add(resource); }

}  // namespace ucwagen::ir
