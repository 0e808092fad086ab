#include "generator/template/view.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace ucwagen::templates {
namespace {

nlohmann::ordered_json json_of(const View& view) {
  nlohmann::ordered_json object = nlohmann::ordered_json::object();
  for (const View::Field& field : view.fields()) {
    nlohmann::ordered_json& slot = object[std::string(field.name)];
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

/// A line of text is a view with one field, a paragraph has two or three, an operation about 20, a resource more. There are
/// thousands of views, so with the steps of std::vector, unused capacity would be a large part of their memory.
std::size_t room_for(std::size_t fields) {
  for (const std::size_t room : {1U, 3U, 6U, 25U, 50U}) {
    if (fields <= room) return room;
  }
  return 2 * fields;
}

template <class Value>
const Value& value_of(const View::Field* field) {
  static const Value none{};
  const Value* value = field == nullptr ? nullptr : std::get_if<Value>(&field->value);
  return value == nullptr ? none : *value;
}

}  // namespace

View& View::set(FieldName name, const Text& text) { return add(name, text.str()); }
View& View::set(FieldName name, Text&& text) { return add(name, std::move(text).str()); }
View& View::set(FieldName name, bool flag) { return add(name, flag); }
View& View::set(FieldName name, List list) { return add(name, std::move(list)); }
View& View::set(FieldName name, View object) { return add(name, std::move(object)); }

template <class Value>
View& View::add(FieldName name, Value&& value) {
  if (fields_.size() == fields_.capacity()) fields_.reserve(room_for(fields_.size() + 1));
  fields_.emplace_back(name, std::forward<Value>(value));
  return *this;
}

const View::Field* View::find(std::string_view name) const {
  const auto found = std::ranges::find(fields_, name, &Field::name);
  return found == fields_.end() ? nullptr : &*found;
}

const std::string& View::text(std::string_view name) const { return value_of<std::string>(find(name)); }
bool View::flag(std::string_view name) const { return value_of<bool>(find(name)); }
const View::List& View::list(std::string_view name) const { return value_of<List>(find(name)); }

std::string View::to_json() const { return json_of(*this).dump(2) + "\n"; }

}  // namespace ucwagen::templates
