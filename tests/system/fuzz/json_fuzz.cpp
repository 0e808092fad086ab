// Reads any text with the bindings' JSON reader and with nlohmann's: both accept it or neither does, and both find
// the same values. Three differences are intended: the bindings limit the depth, keep numbers of any size, and do not
// treat NUL as the end of a text.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string>

#include "json_reader.hpp"

namespace {

using Json = nlohmann::json;
using ucwa::detail::JsonKind;
using ucwa::detail::JsonReader;

/// The current value, as a value of the other reader.
Json value_of(JsonReader& reader) {
  const JsonKind kind = reader.kind();
  if (kind == JsonKind::object) {
    Json object = Json::object();
    for (reader.enter(); reader.next_member();) {
      const std::string name(reader.name());
      object[name] = value_of(reader);
    }
    return object;
  }
  if (kind == JsonKind::array) {
    Json array = Json::array();
    for (reader.enter(); reader.next_element();) array.push_back(value_of(reader));
    return array;
  }
  const auto scalar = reader.scalar();
  if (kind == JsonKind::string) return std::string(scalar.text);
  return reader.failed() ? Json() : Json::parse(scalar.json, nullptr, false);
}

/// True if the text is JSON except for a number that is too large for a double.
bool has_huge_number(const std::string& text) {
  try {
    const Json value = Json::parse(text);
    return value.is_discarded();  // false: parse() throws if the text is not JSON
  } catch (const Json::out_of_range&) {
    return true;
  } catch (const Json::exception&) {
  }
  return false;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  if (text.find('\0') != std::string::npos || has_huge_number(text)) return 0;
  JsonReader reader(text);
  const Json value = value_of(reader);
  const bool good = reader.finish();
  if (!good && reader.error()->message.find("nested deeper") != std::string::npos) return 0;
  if (good != Json::accept(text)) std::abort();
  if (good && value != Json::parse(text)) std::abort();
  if (good == ucwa::detail::check_json(text).has_value()) std::abort();
  return 0;
}
