#include <algorithm>
#include <limits>
#include <set>

#include "generator/ir/enum_text.hpp"
#include "generator/ir/fields.hpp"
#include "generator/ir/json.hpp"
#include "generator/ir/json_reader.hpp"

namespace ucwagen::ir {
namespace {

using Headers = std::vector<std::pair<std::string, std::string>>;

/// Reads the fields in the lists of the model, with one overload of `read` for each kind of value. An error is
/// reported with its position and leaves the value unchanged.
void read(const Cursor& at, std::string& text, const FieldRules&) { text = at.text(); }
void read(const Cursor& at, bool& flag, const FieldRules&) { flag = at.flag(); }

template <std::integral Number>
void read(const Cursor& at, Number& number, const FieldRules& rules) {
  constexpr std::int64_t least = std::numeric_limits<Number>::min(),
                         most = std::numeric_limits<Number>::max();
  number = static_cast<Number>(at.number(std::max(least, rules.least), std::min(most, rules.most)));
}

template <typename Enum>
requires std::is_enum_v<Enum>
void read(const Cursor& at, Enum& value, const FieldRules&) {
  const std::string text = at.text();
  if (const auto found = from_string<Enum>(text)) {
    value = *found;
  } else if (at.is_text()) {
    at.fault("has the unknown value \"" + text + '"');
  }
}

template <HasFields T>
void read(const Cursor& at, T& fact, const FieldRules& = {});

template <typename T>
void read(const Cursor& at, std::optional<T>& maybe, const FieldRules& rules) {
  if (!at.is_null()) read(at, maybe.emplace(), rules);
}

template <typename T>
void read(const Cursor& at, std::vector<T>& items, const FieldRules& rules) {
  at.elements([&](const Cursor& element) { read(element, items.emplace_back(), rules); });
}

void read(const Cursor& at, std::map<std::string, std::string>& members, const FieldRules&) {
  at.members([&](const std::string& name, const Cursor& value) { members.emplace(name, value.text()); });
}

void read(const Cursor& at, Headers& headers, const FieldRules&) {
  at.members([&](const std::string& name, const Cursor& value) { headers.emplace_back(name, value.text()); });
}

template <HasFields T>
void read_fields(const Cursor& at, T& fact) {
  each_field<T>([&](const auto& field) {
    if (!field.rules.omit_empty) return read(at[field.name], fact.*field.member, field.rules);
    if (const auto member = at.find(field.name)) read(*member, fact.*field.member, field.rules);
  });
}

template <HasFields T>
void read(const Cursor& at, T& fact, const FieldRules&) {
  read_fields(at, fact);
  if constexpr (std::is_same_v<T, Type>) {
    if (fact.kind != TypeKind::enumeration) {
      fact.enumeration.clear();
    } else if (!at.find("enumeration")) {
      (void)at["enumeration"];  // reports that it is missing
    }
  }
}

/// Look-ups need sorted names, and an IR from another tool may be unsorted. A name that occurs twice is
/// an error.
template <typename Named>
void sort_by_name(std::vector<Named>& items, const Cursor& at) {
  std::ranges::stable_sort(items, {}, &Named::name);
  const auto twice = std::ranges::adjacent_find(items, {}, &Named::name);
  if (twice != items.end()) at.fault("names \"" + twice->name + "\" twice");
}

Api api(const Cursor& at) {
  Api api;
  read(at[Fields<Label>::name], static_cast<Label&>(api));
  read_fields(at, api);
  sort_by_name(api.resources, at["resources"]);
  sort_by_name(api.enumerations, at["enumerations"]);
  return api;
}

/// Line and column of the byte where the JSON parser stopped.
Location place(const std::string& file, std::string_view text, std::size_t byte) {
  const std::string_view before = text.substr(0, std::min(byte == 0 ? 0 : byte - 1, text.size()));
  const auto line = 1 + std::ranges::count(before, '\n');
  const auto column = before.size() - (before.rfind('\n') + 1) + 1;  // npos + 1 is 0: the first line
  return {file, static_cast<int>(line), static_cast<int>(column)};
}

/// Objects of an IR have few members, or one for each alias or header. The limit keeps a hostile IR from making
/// look-ups slow, since each one searches all members.
constexpr std::size_t max_members = 10'000;

/// Checks the keys of a document while it is parsed, since the parser would silently keep one of two equal keys.
class Keys {
 public:
  /// Called by the parser; returns false to drop the member.
  bool see(Cursor::Json::parse_event_t event, const Cursor::Json& parsed) {
    if (event == Cursor::Json::parse_event_t::object_start) open_.emplace_back();
    if (event == Cursor::Json::parse_event_t::object_end) open_.pop_back();
    if (event != Cursor::Json::parse_event_t::key) return true;
    const std::string name = parsed.get<std::string>();
    if (open_.back().size() >= max_members) return fail("an object has more than 10,000 members");
    return open_.back().insert(name).second || fail("the key \"" + name + "\" occurs twice in one object");
  }
  [[nodiscard]] const std::string& problem() const { return problem_; }

 private:
  bool fail(std::string what) {
    if (problem_.empty()) problem_ = std::move(what);
    return false;
  }

  std::vector<std::set<std::string>> open_;
  std::string problem_;
};

std::optional<Cursor::Json> parse_json(const std::string& file, std::string_view text,
                                       Diagnostics& diagnostics) {
  try {
    Keys keys;
    auto document = Cursor::Json::parse(text, [&](int, Cursor::Json::parse_event_t event,
                                                  Cursor::Json& parsed) { return keys.see(event, parsed); });
    if (keys.problem().empty()) return document;
    report(diagnostics, Rule::bad_ir, {file, 0, 0}, "not an IR: " + keys.problem());
  } catch (const nlohmann::json::parse_error& error) {
    report(diagnostics, Rule::bad_ir, place(file, text, error.byte), "not an IR: the text is not JSON");
  } catch (const nlohmann::json::out_of_range&) {  // a number like 1e999
    report(diagnostics, Rule::bad_ir, {file, 0, 0}, "not an IR: a number is out of range");
  }
  return std::nullopt;
}

}  // namespace

std::optional<Api> parse(const std::string& file, std::string_view text, Diagnostics& diagnostics) {
  const auto document = parse_json(file, text, diagnostics);
  if (!document) return std::nullopt;
  ReadContext context{file, diagnostics};
  const Cursor root(*document, context);
  const std::int64_t version = root["irVersion"].number();
  if (context.faults != 0) return std::nullopt;
  if (version != ir_version) {
    std::string message = "IR version " + std::to_string(version) + " cannot be read, only version ";
    message += std::to_string(ir_version);
    report(diagnostics, Rule::ir_version, {file, 0, 0}, std::move(message),
           "extract the pages again with this program");
    return std::nullopt;
  }
  Api result = api(root);
  return context.faults == 0 ? std::optional(std::move(result)) : std::nullopt;
}

}  // namespace ucwagen::ir
