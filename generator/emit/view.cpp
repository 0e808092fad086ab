#include "generator/emit/view.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace ucwagen::emit {
namespace {

void replace(std::vector<View::Field>& fields, View::Field field) {
  const auto same =
      std::find_if(fields.begin(), fields.end(), [&](const auto& f) { return f.name == field.name; });
  if (same != fields.end()) {
    *same = std::move(field);
  } else {
    fields.push_back(std::move(field));
  }
}

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
  replace(fields_, {std::string(name), text.str()});
  return *this;
}

View& View::set(std::string_view name, bool flag) {
  replace(fields_, {std::string(name), flag});
  return *this;
}

View& View::set(std::string_view name, List list) {
  replace(fields_, {std::string(name), std::move(list)});
  return *this;
}

View& View::set(std::string_view name, View object) {
  replace(fields_, {std::string(name), std::move(object)});
  return *this;
}

std::string View::to_json() const { return json_of(*this).dump(2) + "\n"; }

}  // namespace ucwagen::emit
