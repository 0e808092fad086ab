#include "generator/backend/csv/csv.hpp"

#include <initializer_list>
#include <ostream>

#include "generator/ir/enum_text.hpp"
#include "generator/ir/error_names.hpp"

namespace ucwagen::csv {
namespace {

std::string cell(const std::string& text) {
  if (text.find_first_of(",\"\n\r") == std::string::npos) return text;
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? "\"\"" : std::string(1, c);
  return out + '"';
}

std::string number(const std::optional<std::int64_t>& value) { return value ? std::to_string(*value) : ""; }
std::string flag(bool value) { return value ? "true" : "false"; }
std::string word(std::string_view text) { return std::string(text); }

class Writer {
 public:
  Writer(std::ostream& out, std::string_view heading) : out_(out) { out_ << heading << ",page,line\n"; }

  void row(std::initializer_list<std::string> cells, const ir::Source& source) {
    for (const std::string& text : cells) out_ << cell(text) << ',';
    out_ << cell(source.file) << ',' << (source.line > 0 ? std::to_string(source.line) : "") << '\n';
  }

 private:
  std::ostream& out_;
};

std::string type_name(const ir::Type& type) {
  return type.kind == ir::TypeKind::enumeration ? type.enumeration : word(ir::to_string(type.kind));
}

void write_resources(const ir::Api& api, std::ostream& out) {
  Writer csv(out, "resource,rel,revision,alias_of,summary");
  for (const ir::Resource& one : api.resources)
    csv.row({one.name, one.rel, std::to_string(one.revision), one.alias_of.value_or(""), one.summary},
            one.source);
}

void write_properties(const ir::Api& api, std::ostream& out) {
  Writer csv(out, "resource,property,type,array,nullable,max_length,minimum,maximum,default,description");
  for (const ir::Resource& resource : api.resources) {
    for (const ir::Property& one : resource.properties) {
      const ir::Type& type = one.type;
      csv.row({resource.name, one.name, type_name(type), flag(type.array), flag(type.nullable),
               number(type.max_length), number(type.minimum), number(type.maximum),
               type.default_value.value_or(""), one.description},
              one.source);
    }
  }
}

void write_links(const ir::Api& api, std::ostream& out) {
  Writer csv(out, "resource,rel,target,cardinality,embedded,description");
  for (const ir::Resource& resource : api.resources) {
    for (const ir::Link& one : resource.links) {
      csv.row({resource.name, one.rel, one.target.value_or(""), word(ir::to_string(one.cardinality)),
               one.embedded ? flag(*one.embedded) : "", one.description},
              one.source);
    }
  }
}

void write_operations(const ir::Api& api, std::ostream& out) {
  Writer csv(out, "resource,method,body_media,result,result_resource,status,description");
  for (const ir::Resource& resource : api.resources) {
    for (const ir::Operation& one : resource.operations) {
      const ir::Result& result = one.result;
      csv.row({resource.name, one.method, one.body_media, word(ir::to_string(result.kind)),
               result.resource.value_or(""), result.status ? std::to_string(*result.status) : "",
               one.description},
              one.source);
    }
  }
}

void write_parameters(const ir::Api& api, std::ostream& out) {
  Writer csv(out,
             "resource,method,parameter,in,required,type,array,nullable,max_length,minimum,maximum,default,"
             "description");
  for (const ir::Resource& resource : api.resources) {
    for (const ir::Operation& operation : resource.operations) {
      for (const ir::Input& one : operation.inputs) {
        const ir::Type& type = one.type;
        csv.row(
            {resource.name, operation.method, one.name, word(ir::to_string(one.in)), flag(one.required),
             type_name(type), flag(type.array), flag(type.nullable), number(type.max_length),
             number(type.minimum), number(type.maximum), type.default_value.value_or(""), one.description},
            one.rows.empty() ? operation.source : one.rows.front());
      }
    }
  }
}

void write_errors(const ir::Api& api, std::ostream& out) {
  Writer csv(out, "resource,method,error,status,subcode,description");
  for (const ir::Resource& resource : api.resources) {
    for (const ir::Operation& operation : resource.operations) {
      for (const ir::Error& one : operation.errors) {
        csv.row({resource.name, operation.method, one.error, std::to_string(one.status),
                 one.subcode.value_or(""), one.description},
                one.source);
      }
    }
  }
}

void write_events(const ir::Api& api, std::ostream& out) {
  Writer csv(out, "resource,type,event_resource,priority,sender,reason");
  for (const ir::Resource& resource : api.resources) {
    for (const ir::Event& one : resource.events)
      csv.row({resource.name, one.type, one.resource, one.priority, one.sender, one.reason}, one.source);
  }
}

void write_members(const ir::Api& api, std::ostream& out) {
  Writer csv(out, "enumeration,member,description");
  for (const ir::Enumeration& enumeration : ir::complete_enumerations(api)) {
    for (const ir::Member& one : enumeration.members)
      csv.row({enumeration.name, one.name, one.description}, one.source);
  }
}

void write_scopes(const ir::Api& api, std::ostream& out) {
  Writer csv(out, "resource,scope");
  for (const ir::Resource& resource : api.resources) {
    for (const std::string& scope : resource.scopes) csv.row({resource.name, scope}, resource.source);
  }
}

}  // namespace

const std::vector<Table>& tables() {
  static const std::vector<Table> list = {
      {"resources", write_resources},   {"properties", write_properties}, {"links", write_links},
      {"operations", write_operations}, {"parameters", write_parameters}, {"errors", write_errors},
      {"events", write_events},         {"members", write_members},       {"scopes", write_scopes},
  };
  return list;
}

}  // namespace ucwagen::csv
