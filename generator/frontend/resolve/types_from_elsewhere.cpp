#include <algorithm>
#include <optional>
#include <type_traits>
#include <unordered_map>

#include "generator/frontend/resolve/article_facts.hpp"
#include "generator/frontend/resolve/name_words.hpp"
#include "generator/frontend/resolve/type_passes.hpp"

namespace ucwagen::resolve {

namespace {

bool same_type(const ir::Type& a, const ir::Type& b) {
  return a.kind == b.kind && a.enumeration == b.enumeration && a.array == b.array;
}

/// The type that all typed facts of one name agree on.
struct Agreement {
  ir::Type type;
  ir::Source source;
  bool unanimous = true;

  void hear(const ir::Type& other, const ir::Source& where) {
    if (other.kind == ir::TypeKind::unknown) return;
    if (type.kind == ir::TypeKind::unknown) {
      type = bare(other);
      source = where;
    }
    unanimous = unanimous && same_type(type, other);
  }

  [[nodiscard]] bool decides() const { return unanimous && type.kind != ir::TypeKind::unknown; }
};

using Agreements = std::unordered_map<std::string, Agreement>;

/// Takes the type but keeps the limits, which come from the fact's own description.
void adopt(ir::Type& type, const ir::Type& other, ir::How how, const ir::Source& where) {
  type.kind = other.kind;
  type.enumeration = other.enumeration;
  type.array = other.array;
  type.evidence = {{how, where}};
}

class Elsewhere {
 public:
  Elsewhere(std::vector<Draft>& drafts, const std::vector<page::Page>& pages)
      : drafts_(drafts), pages_(pages) {
    for (const Draft& draft : drafts_) {
      for (const ir::Property& property : draft.resource.properties)
        properties_[property.name].hear(property.type, property.source);
      for (const ir::Operation& operation : draft.resource.operations) {
        for (const auto* list : {&operation.body_parameters, &operation.query_parameters}) {
          for (const ir::Parameter& parameter : *list)
            parameters_[parameter.name].hear(parameter.type, parameter.source);
        }
      }
    }
  }

  void type(const Draft& draft, ir::Property& property) const {
    (void)(by_name(properties_, property.name, property.type) || by_article(draft.resource, property) ||
           by_alias(draft.resource, property) || by_family(draft.resource, property));
  }

  void type(ir::Parameter& parameter) const {
    (void)(by_name(parameters_, parameter.name, parameter.type) ||
           by_name(properties_, parameter.name, parameter.type));
  }

 private:
  static bool by_name(const Agreements& agreements, const std::string& name, ir::Type& type) {
    const auto found = agreements.find(name);
    if (found == agreements.end() || !found->second.decides()) return false;
    adopt(type, found->second.type, ir::How::same_name, found->second.source);
    return true;
  }

  /// The article on errors has a table of the members of the resource `reason`.
  bool by_article(const ir::Resource& resource, ir::Property& property) const {
    if (resource.name != error_body_resource) return false;
    const auto member = error_body_member(pages_, property.name);
    if (!member) return false;
    adopt(property.type, member->type, ir::How::article, member->source);
    return true;
  }

  bool by_alias(const ir::Resource& resource, ir::Property& property) const {
    if (!resource.alias_of) return false;
    for (const Draft& draft : drafts_) {
      if (draft.resource.name == *resource.alias_of) return by_property(draft.resource, property);
    }
    return false;
  }

  static bool by_property(const ir::Resource& other, ir::Property& property) {
    const auto found = std::ranges::find(other.properties, property.name, &ir::Property::name);
    if (found == other.properties.end() || found->type.kind == ir::TypeKind::unknown) return false;
    adopt(property.type, found->type, ir::How::same_name, found->source);
    return true;
  }

  /// `invitation` is the common form of messagingInvitation, phoneAudioInvitation and others.
  bool by_family(const ir::Resource& resource, ir::Property& property) const {
    const std::string suffix = family_suffix(resource.name);
    if (suffix.empty()) return false;
    Agreement agreement;
    for (const Draft& draft : drafts_) {
      if (!draft.resource.name.ends_with(suffix)) continue;
      for (const ir::Property& other : draft.resource.properties) {
        if (other.name == property.name) agreement.hear(other.type, other.source);
      }
    }
    if (!agreement.decides()) return false;
    adopt(property.type, agreement.type, ir::How::same_name, agreement.source);
    return true;
  }

  const std::vector<Draft>& drafts_;
  const std::vector<page::Page>& pages_;
  Agreements properties_, parameters_;
};

template <typename Visit>
void each_typed_fact(Draft& draft, Visit visit) {
  for (ir::Property& property : draft.resource.properties) visit(property);
  for (ir::Operation& operation : draft.resource.operations) {
    for (ir::Parameter& parameter : operation.query_parameters) visit(parameter);
    for (ir::Parameter& parameter : operation.body_parameters) visit(parameter);
  }
}

/// Applies corrections of unknown types first, so that facts of the same name can take the corrected type.
void correct_unknown(std::vector<Draft>& drafts, const std::vector<page::Page>& pages,
                     const Catalogue& catalogue, Corrections& corrections) {
  const Elsewhere elsewhere(drafts, pages);
  for (Draft& draft : drafts) {
    each_typed_fact(draft, [&]<typename Fact>(Fact& fact) {
      if (fact.type.kind != ir::TypeKind::unknown) return;
      Fact tried = fact;
      if constexpr (std::is_same_v<Fact, ir::Property>) {
        elsewhere.type(draft, tried);
      } else {
        elsewhere.type(tried);
      }
      if (tried.type.kind == ir::TypeKind::unknown)
        corrections.correct_type(draft.resource, &fact, catalogue);
    });
  }
}

}  // namespace

void type_from_elsewhere(std::vector<Draft>& drafts, const std::vector<page::Page>& pages,
                         const Catalogue& catalogue, Corrections& corrections, Diagnostics& diagnostics) {
  correct_unknown(drafts, pages, catalogue, corrections);
  const Elsewhere elsewhere(drafts, pages);
  const auto unknown = [](const ir::Type& type) { return type.kind == ir::TypeKind::unknown; };
  const auto report = [&](Rule rule, const std::string& what, const ir::Source& where) {
    diagnostics.push_back({rule, location_of(where), "no page shows the type of " + what,
                           "end its description with a type, such as String, or show it in a sample"});
  };
  for (Draft& draft : drafts) {
    for (std::size_t at = 0; at < draft.properties.size(); ++at) {
      if (draft.properties[at].unknown) continue;
      ir::Property& property = draft.resource.properties[at];
      if (unknown(property.type)) elsewhere.type(draft, property);
      if (unknown(property.type))
        report(Rule::untyped_property, "the property " + draft.resource.name + "." + property.name,
               property.source);
    }
    const auto type_parameters = [&](std::vector<ir::Parameter>& parameters,
                                     const std::vector<phrase::Phrase>& phrases) {
      for (std::size_t at = 0; at < parameters.size(); ++at) {
        if (phrases[at].unknown) continue;
        ir::Parameter& parameter = parameters[at];
        if (unknown(parameter.type)) elsewhere.type(parameter);
        if (unknown(parameter.type))
          report(Rule::untyped_parameter, "the parameter " + draft.resource.name + "." + parameter.name,
                 parameter.source);
      }
    };
    for (std::size_t at = 0; at < draft.operations.size(); ++at) {
      ir::Operation& operation = draft.resource.operations[at];
      type_parameters(operation.query_parameters, draft.operations[at].query);
      type_parameters(operation.body_parameters, draft.operations[at].body);
    }
    each_typed_fact(draft, [&](auto& fact) { corrections.correct_type(draft.resource, &fact, catalogue); });
  }
}

}  // namespace ucwagen::resolve
