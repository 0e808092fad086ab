#include "generator/template/view.hpp"

#include <nlohmann/json.hpp>

namespace ucwagen::cpp {
namespace {

nlohmann::ordered_json json_of(const View& view) {
  nlohmann::ordered_json object = nlohmann::ordered_json::object();
  for (const View::Field& field : view.fields()) {
    nlohmann::ordered_json& slot = object[field.name];
    if (const auto* list = std::get_if<View::List>(&field.value)) {
      slot = nlohmann::ordered_json::array();
      for (const View& item : *list) slot.push_back(json_of(item));
    } else if (const auto* nested = std::get_if<View>(&field.value)) {
      slot = json_of(*nested);
    } else if (const auto* flag = std::get_if<bool>(&field.value)) {
      slot = *flag;
    } else {
      slot = std::get<std::string>(field.value);
    }
  }
  return object;
}

}  // namespace

View& View::set(std::string_view name, const Text& text) { return add(name, text.str()); }
View& View::set(std::string_view name, Text&& text) { return add(name, std::move(text).str()); }
View& View::set(std::string_view name, bool flag) { return add(name, flag); }
View& View::set(std::string_view name, List list) { return add(name, std::move(list)); }
View& View::set(std::string_view name, View object) { return add(name, std::move(object)); }

template <class Value>
View& View::add(std::string_view name, Value&& value) {
  // A view with a second field usually has many: only lines of text have a single field.
  if (fields_.size() == 1) fields_.reserve(12);
  fields_.emplace_back(name, std::forward<Value>(value));
  return *this;
}

std::string View::to_json() const { return json_of(*this).dump(2) + "\n"; }

}  // namespace ucwagen::cpp
