#include "generator/ir/fact_path.hpp"

#include <algorithm>

#include "generator/ir/error_names.hpp"

namespace ucwagen::ir {

namespace {

using Found = std::optional<FactPointer>;

/// Takes the text up to the next '.' outside of brackets; the keys of error rows may have blanks and dots.
std::string_view take_step(std::string_view& path) {
  int depth = 0;
  std::size_t end = 0;
  for (; end < path.size(); ++end) {
    if (path[end] == '[') ++depth;
    if (path[end] == ']') --depth;
    if (path[end] == '.' && depth <= 0) break;
  }
  const std::string_view step = path.substr(0, end);
  path.remove_prefix(std::min(path.size(), end + 1));
  return step;
}

/// "errors[Gone 410 None]" with list "errors" is "Gone 410 None".
std::optional<std::string_view> key_in(std::string_view step, std::string_view list) {
  if (!step.starts_with(list) || !step.ends_with(']')) return std::nullopt;
  step.remove_prefix(list.size());
  if (!step.starts_with('[')) return std::nullopt;
  return step.substr(1, step.size() - 2);
}

template <typename Facts, typename Member>
Found by_name(Facts& facts, Member member, std::string_view name) {
  const auto found = std::ranges::find(facts, name, member);
  return found == facts.end() ? Found() : Found(&*found);
}

/// "group[2]" is the second row of the link "group": a page may list a rel as a link and as embedded.
Found by_ordinal(std::vector<Link>& links, std::string_view name) {
  std::size_t skip = 0;
  if (const std::size_t bracket = name.find('['); bracket != std::string_view::npos) {
    const char digit = name.ends_with(']') && name.size() == bracket + 3 ? name[bracket + 1] : '0';
    if (digit < '1' || digit > '9') return std::nullopt;
    skip = static_cast<std::size_t>(digit - '1');
    name = name.substr(0, bracket);
  }
  for (Link& link : links) {
    if (link.rel == name && skip-- == 0) return &link;
  }
  return std::nullopt;
}

template <typename Rows>
Found by_row(Rows& rows, std::string_view key) {
  const auto found = std::ranges::find_if(rows, [&](const auto& row) { return row_text(row) == key; });
  return found == rows.end() ? Found() : Found(&*found);
}

/// "ErrorCode.ClientTimeout": a code or subcode, also one that only tables name.
Found error_name(Api& api, std::string_view path) {
  const std::string_view owner = take_step(path);
  if (owner == error_code_enumeration) return by_name(api.error_codes, &Member::name, path);
  if (owner == error_subcode_enumeration) return by_name(api.error_subcodes, &Member::name, path);
  return std::nullopt;
}

Found locate_in(Operation& operation, std::string_view rest) {
  if (rest.empty()) return &operation;
  const std::string_view step = take_step(rest);
  if (step == "query") return by_name(operation.query_parameters, &Parameter::name, rest);
  if (step == "body") return by_name(operation.body_parameters, &Parameter::name, rest);
  if (!rest.empty()) return std::nullopt;
  if (const auto key = key_in(step, "errors")) return by_row(operation.errors, *key);
  if (const auto key = key_in(step, "items"))
    return by_name(operation.response.items, &ResponseItem::name, *key == "None" ? "" : *key);
  const Found body = by_name(operation.body_parameters, &Parameter::name, step);
  if (body) return body;
  const Found query = by_name(operation.query_parameters, &Parameter::name, step);
  return query ? query : by_name(operation.inputs, &Input::name, step);
}

std::string_view kind_of(const FactPointer& fact) {
  constexpr std::string_view kinds[] = {"resource",    "property",  "link",      "event row",
                                        "operation",   "parameter", "error row", "response item",
                                        "enumeration", "member",    "input"};
  static_assert(std::size(kinds) == std::variant_size_v<FactPointer>);
  return kinds[fact.index()];
}

/// The evidence for a field, or for the whole fact if no field is named.
std::vector<Evidence> evidence_of(const FactPointer& fact, std::string_view field) {
  const auto wanted = [&](std::string_view name) { return field.empty() || field == name; };
  return std::visit(
      [&](const auto* pointer) -> std::vector<Evidence> {
        if constexpr (requires { pointer->result.evidence; }) {
          if (wanted("result")) return pointer->result.evidence;
        } else if constexpr (requires { pointer->type.evidence; }) {
          if (wanted("type")) return pointer->type.evidence;
        }
        return {};
      },
      fact);
}

}  // namespace

std::string row_text(const Event& event) { return event.type + " " + event.resource; }

std::string row_text(const Error& error) {
  return error.error + " " + std::to_string(error.status) + " " + error.subcode.value_or("None");
}

std::string_view owner_of(std::string_view path) { return path.substr(0, path.find_first_of(".#")); }

Found locate_in(Resource& resource, std::string_view rest) {
  if (rest.empty()) return &resource;
  const std::string_view step = take_step(rest);
  const auto operation = std::ranges::find(resource.operations, step, &Operation::method);
  if (operation != resource.operations.end()) return locate_in(*operation, rest);
  if (step == "links" && !rest.empty()) return by_ordinal(resource.links, rest);
  if (!rest.empty()) return std::nullopt;
  if (const auto key = key_in(step, "events")) return by_row(resource.events, *key);
  const Found property = by_name(resource.properties, &Property::name, step);
  return property ? property : by_name(resource.links, &Link::rel, step);
}

Found locate_in(Enumeration& enumeration, std::string_view rest) {
  return rest.empty() ? Found(&enumeration) : by_name(enumeration.members, &Member::name, rest);
}

Found locate(Api& api, std::string_view path) {
  const std::string_view owner = take_step(path);
  const auto resource = std::ranges::find(api.resources, owner, &Resource::name);
  if (resource != api.resources.end()) return locate_in(*resource, path);
  const auto enumeration = std::ranges::find(api.enumerations, owner, &Enumeration::name);
  return enumeration == api.enumerations.end() ? Found() : locate_in(*enumeration, path);
}

std::optional<Fact> find_fact(const Api& api, std::string_view path) {
  const std::size_t hash = path.find('#');
  const std::string_view wanted = hash == std::string_view::npos ? std::string_view() : path.substr(hash + 1);
  // locate() does not change the model; only corrections write through the pointer that it returns.
  Api& facts = const_cast<Api&>(api);
  Found found = locate(facts, path.substr(0, hash));
  if (!found) found = error_name(facts, path.substr(0, hash));
  Enumeration without_page{std::string(path.substr(0, hash)), {}, {}, {}};
  if (!found && complete_members(api, without_page.name) != nullptr) found = &without_page;
  if (!found || (!wanted.empty() && !read_field(*found, wanted))) return std::nullopt;
  Fact fact;
  fact.kind = kind_of(*found);
  fact.source = source_of(*found);
  fact.evidence = evidence_of(*found, wanted);
  for (const std::string_view field : fields_of(*found))
    if (wanted.empty() || field == wanted) fact.fields.emplace_back(field, *read_field(*found, field));
  return fact;
}

Source source_of(const FactPointer& fact) {
  return std::visit(
      [](const auto* pointer) -> Source {
        if constexpr (requires { pointer->source; }) return pointer->source;
        return {};
      },
      fact);
}

}  // namespace ucwagen::ir
