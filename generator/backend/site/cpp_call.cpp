#include "generator/backend/site/cpp_call.hpp"

#include "generator/backend/cpp/identifiers.hpp"

namespace ucwagen::site {
namespace {

using templates::View;

/// The member of a list that stands for a name on the wire; nullptr if there is none.
const View* by_wire(const View::List& members, const std::string& name) {
  const std::string literal = cpp::StringLiteral::of(name).str();
  for (const View& member : members)
    if (member.text("wire") == literal) return &member;
  return nullptr;
}

/// The function of a link for a method.
std::string function_of(const std::string& type) {
  return type == "Delete" ? "delete_" : cpp::snake_case(type);
}

bool is_callable(const std::string& type) {
  return type == "Get" || type == "Post" || type == "Put" || type == "Delete" || type == "Options";
}

}  // namespace

/// Whose link the call goes through.
struct CppCalls::Receiver {
  std::string type, file, variable, link;  ///< "PhoneAudio", "phone_audio", "phone_audio", "add_phone_audio"
};

CppCalls::CppCalls(const cpp::Catalogue& catalogue, const ShortestPaths& paths)
    : catalogue_(catalogue), paths_(paths) {
  const cpp::ViewOptions options{cpp::Namespace::of("ucwa"), false};
  for (const ir::Resource& resource : catalogue.api().resources)
    views_.emplace(resource.name, cpp::resource_view(catalogue, resource, options));
  for (const ir::Enumeration& enumeration : catalogue.enumerations()) {
    const View view = cpp::enumeration_view(catalogue, enumeration, options);
    const View::List& members = view.list("members");
    first_members_[enumeration.name] = members.empty() ? "" : members.front().text("name");
  }
}

// The resource before it on the shortest path, if that has one link to it; else the resource's own link.
CppCalls::Receiver CppCalls::receiver(const ir::Resource& resource) const {
  const auto of = [&](const std::string& name, const std::string& link) {
    const cpp::TypeName& type = catalogue_.resource(name);
    return Receiver{type.type.str(), type.file.str(), cpp::snake_case(name), link};
  };
  const Step* step = paths_.last_step(resource.name);
  if (step != nullptr && step->kind == Step::Kind::link) {
    const View* link = by_wire(views_.at(step->from).list("links"), step->name);
    const bool leads_here =
        link != nullptr && link->text("type") == catalogue_.resource(resource.name).type.str();
    if (leads_here && !link->flag("many")) return of(step->from, link->text("name"));
  }
  return of(resource.name, "self");
}

std::string CppCalls::argument(const View& parameter, const ir::Input& input) const {
  const std::string& type = parameter.text("argument_type");
  const bool is_list = type.find("std::vector<") != std::string::npos;
  std::string value = "\"…\"";
  const std::string& kind = parameter.text("value");
  if (parameter.flag("open")) {
    const auto first = first_members_.find(input.type.enumeration);
    value = first == first_members_.end() || first->second.empty() ? "ucwa::Open<ucwa::" + kind + ">(\"…\")"
                                                                   : "ucwa::" + kind + "::" + first->second;
  } else if (type == "detail::Flag" || kind == "bool") {
    value = "true";
  } else if (kind == "std::int32_t" && type != "std::string_view") {
    value = "1";
  } else if (kind == "double" && type != "std::string_view") {
    value = "1.0";
  } else if (kind == "DateTime") {
    value = "ucwa::DateTime(std::chrono::system_clock::now())";
  } else if (kind == "TimeSpan") {
    value = "ucwa::TimeSpan(std::chrono::minutes(1))";
  } else if (type.find("DataUri") != std::string::npos) {
    value = "ucwa::DataUri::text(\"…\")";
  }
  return is_list ? '{' + value + '}' : value;
}

std::string CppCalls::call(const ir::Resource& resource, const ir::Operation& operation) const {
  const ir::Resource* described = catalogue_.described(resource.name);
  if (described == nullptr) return {};
  const View::List& operations = views_.at(described->name).list("operations");
  const auto index = static_cast<std::size_t>(&operation - resource.operations.data());
  // The page of an alias documents what another page documents too.
  if (described != &resource || index >= operations.size()) return {};
  const View& view = operations[index];
  const std::string type = view.text("type");
  if (!is_callable(type)) return {};

  const bool put = view.flag("put");
  const cpp::TypeName& target = catalogue_.resource(resource.name);
  const Receiver from =
      put ? Receiver{target.type.str(), target.file.str(), cpp::snake_case(resource.name), "self"}
          : receiver(resource);
  std::string code = "#include <ucwa/resources/" + from.file + ".hpp>\n";
  if (from.file != target.file.str()) code += "#include <ucwa/resources/" + target.file.str() + ".hpp>\n";
  const std::string link = from.variable + ".links." + from.link;
  code += "\nauto call(const ucwa::" + from.type + "& " + from.variable + ") {\n  return " + link + "->" +
          function_of(type) + '(' + (put ? from.variable : "") + ')';
  std::string setters;
  if (view.flag("builder")) {
    const View::List& parameters = view.list("parameters");
    for (std::size_t i = 0; i < parameters.size() && i < operation.inputs.size(); ++i) {
      if (!parameters[i].flag("required")) continue;
      setters +=
          "\n      ." + parameters[i].text("name") + '(' + argument(parameters[i], operation.inputs[i]) + ')';
    }
  }
  return code + setters + (setters.empty() ? "" : "\n      ") + ".build();\n}";
}

}  // namespace ucwagen::site
