#include "tests/system/diff/use_program.hpp"

#include <nlohmann/json.hpp>

#include "generator/backend/cpp/cpp_backend.hpp"
#include "generator/backend/cpp/type_names.hpp"

namespace ucwagen::tests {
namespace {

using Json = nlohmann::json;

constexpr const char* head = R"(
#include <type_traits>
#include <utility>
namespace ucwa { namespace use {
// Converts to T and to no other type.
template <class T> struct Exactly { template <class U, std::enable_if_t<std::is_same_v<U, T>, int> = 0> operator U() const; };
template <class> struct Known;
template <class A, class B> constexpr bool same = std::is_same_v<std::decay_t<A>, B>;
)";

class UseProgram {
 public:
  explicit UseProgram(const ir::Api& api) : api_(api), catalogue_(api) {}

  std::string run() {
    for (const ir::Enumeration& enumeration : catalogue_.enumerations()) use_enumeration(enumeration.name);
    for (const ir::Resource& resource : api_.resources) use(resource);
    for (const cpp::Family& family : catalogue_.families()) use(family);
    for (const ir::Scope& scope : api_.scopes) {
      if (const auto* name = catalogue_.scope(scope.name))
        line("constexpr auto scope_" + number() + " = Scope::" + name->str() + ";");
    }
    return "#include <ucwa/scopes.hpp>\n" + includes_ + head + body_ + "} }\n";
  }

 private:
  void line(const std::string& text) { body_ += text + '\n'; }
  std::string number() { return std::to_string(++count_); }
  [[nodiscard]] Json view(const std::string& name) const { return Json::parse(cpp::view_json(api_, name)); }
  static std::string text(const Json& json, const char* name) { return json.at(name).get<std::string>(); }

  void use_enumeration(const std::string& name) {
    const Json json = view(name);
    const std::string type = text(json, "type");
    includes_ += "#include <ucwa/enumerations/" + text(json, "file") + ".hpp>\n";
    line("template <> struct Known<" + type + "> {};");
    for (const Json& member : json.at("members"))
      line("constexpr auto member_" + number() + " = " + type + "::" + text(member, "name") + ";");
  }

  void use(const ir::Resource& resource) {
    const Json json = view(resource.name);
    const std::string type = text(json, "type");
    includes_ += "#include <ucwa/resources/" + text(json, "file") + ".hpp>\n";
    if (json.at("alias").get<bool>()) {
      line("static_assert(std::is_same_v<" + type + ", " + text(json, "target") + ">);");
      return;
    }
    line("template <> struct Known<" + type + "> {};");
    line("constexpr std::string_view rel_" + number() + " = " + type + "::rel;");
    if (json.at("has_events").get<bool>())
      line("constexpr auto events_" + number() + " = " + type + "::events.size();");
    for (const Json& property : json.at("properties")) use_property(type, property);
    for (const Json& link : json.at("links"))
      use_link(type, "links", "Link<" + text(link, "type") + ">", link);
    for (const Json& link : json.at("embedded")) use_link(type, "embedded", text(link, "type"), link);
    for (std::size_t i = 0; i < resource.operations.size(); ++i)
      use_operation(type, resource.operations[i], json.at("operations").at(i));
  }

  void use(const cpp::Family& family) {
    const cpp::ViewOptions options{cpp::Namespace::of("ucwa"), false};
    const Json json = Json::parse(cpp::family_view(catalogue_, family, options).to_json());
    const std::string type = text(json, "type");
    includes_ += "#include <ucwa/views/" + text(json, "file") + ".hpp>\n";
    for (const Json& kind : json.at("kinds"))
      line("static_assert(std::is_constructible_v<" + type + ", const " + text(kind, "type") + "&>);");
    for (const Json& property : json.at("properties")) use_property(type, property);
    for (const Json& link : json.at("links"))
      use_link(type, "links", "Link<" + text(link, "type") + ">", link);
  }

  void use_property(const std::string& type, const Json& json) {
    std::string value = text(json, "value");
    if (json.at("open").get<bool>()) value = "Open<" + value + ">";
    if (json.at("array").get<bool>()) value = "std::vector<" + value + ">";
    line("static_assert(same<decltype(*std::declval<" + type + "&>()." + text(json, "name") + "), " + value +
         ">);");
  }

  void use_link(const std::string& type, const std::string& place, const std::string& value,
                const Json& json) {
    const std::string member = "std::declval<" + type + "&>()." + place + '.' + text(json, "name");
    const std::string one = json.at("many").get<bool>() ? member + ".front()" : '*' + member;
    line("static_assert(same<decltype(" + one + "), " + value + ">);");
  }

  void use_operation(const std::string& type, const ir::Operation& operation, const Json& json) {
    const std::string name = type + "::" + text(json, "type");
    line("static_assert(std::is_same_v<" + name + "::Output, " + text(json, "output") + ">);");
    for (const cpp::ErrorSet::Row& row : catalogue_.error_sets().of(operation).rows)
      line("constexpr auto error_" + number() + " = " + name + "Error::" + row.name + ";");
    if (!json.at("builder").get<bool>()) return;
    const std::string start = "std::declval<" + name + "::Start&>()";
    if (json.at("text_body").get<bool>())
      line("using Body" + number() + " = decltype(" + start + ".body(\"\"));");
    if (json.at("query_or_body").get<bool>())
      line("using Query" + number() + " = decltype(" + start + ".query());");
    std::string required;
    for (const Json& parameter : json.at("parameters")) {
      const std::string setter = '.' + text(parameter, "name");
      const std::string value = "Exactly<std::decay_t<" + text(parameter, "argument_type") + ">>{}";
      if (parameter.at("enforced").get<bool>()) required += setter + '(' + value + ')';
      use_setter(start + setter, value, parameter);
    }
    line("inline void call_" + number() + "(" + name + "::Start start) { static_cast<void>(start" + required +
         ".build()); }");
  }

  void use_setter(const std::string& setter, const std::string& value, const Json& json) {
    const auto use = [&](const std::string& arguments) {
      line("using Setter" + number() + " = decltype(" + setter + '(' + arguments + "));");
    };
    use(value);
    if (json.at("open_list").get<bool>())
      use("std::declval<const std::vector<" + text(json, "value") + ">&>()");
    if (json.at("nullable").get<bool>()) use("null");
    if (json.at("random").get<bool>()) use("");
  }

  const ir::Api& api_;
  cpp::Catalogue catalogue_;
  std::string includes_, body_;
  int count_ = 0;
};

}  // namespace

std::string use_program(const ir::Api& api) { return UseProgram(api).run(); }

}  // namespace ucwagen::tests
