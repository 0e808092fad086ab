#include "generator/emit/view.hpp"

#include <nlohmann/json.hpp>

namespace ucwagen::emit {
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

View& View::set(std::string_view name, const Text& text) {
  fields_.push_back({std::string(name), text.str()});
  return *this;
}

View& View::set(std::string_view name, bool flag) {
  fields_.push_back({std::string(name), flag});
  return *this;
}

View& View::set(std::string_view name, List list) {
  fields_.push_back({std::string(name), std::move(list)});
  return *this;
}

View& View::set(std::string_view name, View object) {
  fields_.push_back({std::string(name), std::move(object)});
  return *this;
}

std::string View::to_json() const { return json_of(*this).dump(2) + "\n"; }

}  // namespace ucwagen::emit
