#include <algorithm>

#include "generator/ir/enum_text.hpp"
#include "generator/ir/fields.hpp"
#include "generator/ir/json.hpp"
#include "generator/ir/json_writer.hpp"

namespace ucwagen::ir {
namespace {

using Headers = std::vector<std::pair<std::string, std::string>>;

template <typename T>
bool is_empty(const std::optional<T>& maybe) {
  return !maybe;
}
bool is_empty(const std::string& text) { return text.empty(); }
bool is_empty(const auto&) { return false; }

/// Prints the fields in the lists of the model, with one overload of `write` for each kind of value.
class Printer {
 public:
  std::string print(const Api& api) {
    out.open('{');
    out.field("irVersion", ir_version);
    out.key(Fields<Label>::name);
    write(static_cast<const Label&>(api));
    write_fields(api);
    out.close('}');
    return std::move(out).take();
  }

 private:
  template <HasFields T>
  void write_fields(const T& fact) {
    each_field<T>([&](const auto& field) {
      const auto& value = fact.*field.member;
      if (field.rules.omit_empty && is_empty(value)) return;
      out.key(field.name);
      write(value);
    });
  }

  void write(const HasFields auto& fact) {
    out.open('{');
    write_fields(fact);
    out.close('}');
  }

  void write(const std::string& text) { out.value(text); }
  void write(bool flag) { out.value(flag); }
  void write(std::integral auto number) { out.value(number); }

  template <typename Enum>
  requires std::is_enum_v<Enum>
  void write(Enum value) { out.value(to_string(value)); }

  template <typename T>
  void write(const std::optional<T>& maybe) {
    if (maybe) {
      write(*maybe);
    } else {
      out.null();
    }
  }

  template <typename T>
  void write(const std::vector<T>& items) {
    out.open('[');
    for (const T& item : items) {
      out.element();
      write(item);
    }
    out.close(']');
  }

  void write(const std::map<std::string, std::string>& members) {
    out.open('{');
    for (const auto& [name, value] : members) out.field(name, value);
    out.close('}');
  }

  /// Joins repeated headers, since a JSON object has each name only once.
  void write(const Headers& all) {
    out.open('{');
    for (auto header = all.begin(); header != all.end(); ++header) {
      const auto same = [&](const auto& other) { return other.first == header->first; };
      if (std::ranges::any_of(all.begin(), header, same)) continue;
      std::string value = header->second;
      for (auto next = std::ranges::find_if(header + 1, all.end(), same); next != all.end();
           next = std::ranges::find_if(next + 1, all.end(), same))
        value += ", " + next->second;
      out.field(header->first, value);
    }
    out.close('}');
  }

  JsonWriter out;
};

}  // namespace

std::string print(const Api& api) { return Printer().print(api); }

}  // namespace ucwagen::ir
