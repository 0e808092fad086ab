#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

#include "generator/frontend/resolve/article_facts.hpp"
#include "generator/frontend/resolve/name_families.hpp"
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

/// The answer to the question what type an open fact has. Asking changes nothing.
using Answer = std::optional<Candidate>;

Answer answer(const ir::Type& type, ir::How how, const ir::Source& where) {
  return Candidate{bare(type), how, where, true};
}

/// Takes the type but keeps the limits, which come from the fact's own description.
void adopt(ir::Type& type, const Candidate& found) {
  type.kind = found.type.kind;
  type.enumeration = found.type.enumeration;
  type.array = found.type.array;
  type.evidence = {{found.how, found.source}};
}

/// What the other pages say about the type of a fact.
class Elsewhere {
 public:
  Elsewhere(const std::vector<Draft>& drafts, const std::vector<page::Page>& pages)
      : families_(drafts), error_body_(error_body_members(pages)) {
    for (const Draft& draft : drafts) {
      by_resource_.emplace(draft.resource.name, &draft);
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

  [[nodiscard]] Answer ask(const Draft& draft, const ir::Property& property) const {
    if (Answer found = by_name(properties_, property.name)) return found;
    if (Answer found = by_article(draft.resource, property)) return found;
    if (Answer found = by_alias(draft.resource, property)) return found;
    return by_family(draft.resource, property);
  }

  [[nodiscard]] Answer ask(const Draft&, const ir::Parameter& parameter) const {
    if (Answer found = by_name(parameters_, parameter.name)) return found;
    return by_name(properties_, parameter.name);
  }

 private:
  static Answer by_name(const Agreements& agreements, const std::string& name) {
    const auto found = agreements.find(name);
    if (found == agreements.end() || !found->second.decides()) return std::nullopt;
    return answer(found->second.type, ir::How::same_name, found->second.source);
  }

  /// The article on errors has a table of the members of the resource `reason`.
  [[nodiscard]] Answer by_article(const ir::Resource& resource, const ir::Property& property) const {
    if (resource.name != error_body_resource) return std::nullopt;
    const auto member = error_body_.find(property.name);
    if (member == error_body_.end()) return std::nullopt;
    return answer(member->second.type, ir::How::article, member->second.source);
  }

  [[nodiscard]] Answer by_alias(const ir::Resource& resource, const ir::Property& property) const {
    if (!resource.alias_of) return std::nullopt;
    const auto other = by_resource_.find(*resource.alias_of);
    if (other == by_resource_.end()) return std::nullopt;
    const auto [properties, is_new] = by_draft_.try_emplace(other->second);
    if (is_new) {
      for (const ir::Property& each : other->second->resource.properties)
        properties->second.try_emplace(each.name, &each);
    }
    const auto found = properties->second.find(property.name);
    if (found == properties->second.end() || found->second->type.kind == ir::TypeKind::unknown)
      return std::nullopt;
    return answer(found->second->type, ir::How::same_name, found->second->source);
  }

  /// `invitation` is the common form of messagingInvitation, phoneAudioInvitation and others.
  [[nodiscard]] Answer by_family(const ir::Resource& resource, const ir::Property& property) const {
    const std::string suffix = family_suffix(resource.name);
    if (suffix.empty()) return std::nullopt;
    const auto [family, is_new] = by_suffix_.try_emplace(suffix);
    if (is_new) {
      for (const Draft* draft : families_.with(suffix)) {
        for (const ir::Property& other : draft->resource.properties)
          family->second[other.name].hear(other.type, other.source);
      }
    }
    return by_name(family->second, property.name);
  }

  Families families_;
  std::unordered_map<std::string, const Draft*> by_resource_;
  std::unordered_map<std::string, ArticleMember> error_body_;
  // Made when they are first asked for: a page may have thousands of open properties.
  mutable std::unordered_map<std::string, Agreements> by_suffix_;
  mutable std::unordered_map<const Draft*, std::unordered_map<std::string, const ir::Property*>> by_draft_;
  Agreements properties_, parameters_;
};

/// Calls visit(draft, phrase, fact) for each property and parameter.
void each_typed_fact(std::vector<Draft>& drafts, const auto& visit) {
  for (Draft& draft : drafts) {
    const auto visit_all = [&](const auto& drafted) {
      for (const auto& [row, phrase, fact] : drafted) visit(draft, phrase, *fact);
    };
    visit_all(draft.properties);
    for (const DraftOperation& operation : draft.operations) {
      visit_all(operation.query);
      visit_all(operation.body);
    }
  }
}

/// No type yet, and no Type column that calls it unknown.
bool is_open(const phrase::Phrase& phrase, const ir::Type& type) {
  return !phrase.unknown && type.kind == ir::TypeKind::unknown;
}

/// Applies corrections of unknown types first, so that facts of the same name can take the corrected type.
void correct_unknown(std::vector<Draft>& drafts, const std::vector<page::Page>& pages,
                     const Catalogue& catalogue, Corrections& corrections) {
  const Elsewhere elsewhere(drafts, pages);
  std::vector<std::pair<Draft*, ir::FactPointer>> unknown;
  each_typed_fact(drafts, [&](Draft& draft, const phrase::Phrase&, auto& fact) {
    const bool no_type = fact.type.kind == ir::TypeKind::unknown;
    if (no_type && !elsewhere.ask(draft, fact)) unknown.emplace_back(&draft, &fact);
  });
  for (const auto& [draft, fact] : unknown) corrections.correct_type(draft->resource, fact, catalogue);
}

void adopt_types(std::vector<Draft>& drafts, const std::vector<page::Page>& pages) {
  const Elsewhere elsewhere(drafts, pages);
  std::vector<std::pair<ir::Type*, Candidate>> adopted;
  each_typed_fact(drafts, [&](const Draft& draft, const phrase::Phrase& phrase, auto& fact) {
    if (!is_open(phrase, fact.type)) return;
    if (Answer found = elsewhere.ask(draft, fact)) adopted.emplace_back(&fact.type, std::move(*found));
  });
  for (const auto& [type, found] : adopted) adopt(*type, found);
}

void report_open(const Draft& draft, const ir::Property& property, Diagnostics& diagnostics) {
  report(diagnostics, Rule::untyped_property, property.source,
         "no page shows the type of the property " + draft.resource.name + "." + property.name,
         "end its description with a type, such as String, or show it in a sample");
}

void report_open(const Draft& draft, const ir::Parameter& parameter, Diagnostics& diagnostics) {
  report(diagnostics, Rule::untyped_parameter, parameter.source,
         "no page shows the type of the parameter " + draft.resource.name + "." + parameter.name,
         "end its description with a type, such as String, or show it in a sample");
}

}  // namespace

void type_from_elsewhere(std::vector<Draft>& drafts, const std::vector<page::Page>& pages,
                         const Catalogue& catalogue, Corrections& corrections, Diagnostics& diagnostics) {
  correct_unknown(drafts, pages, catalogue, corrections);
  adopt_types(drafts, pages);
  each_typed_fact(drafts, [&](const Draft& draft, const phrase::Phrase& phrase, const auto& fact) {
    if (is_open(phrase, fact.type)) report_open(draft, fact, diagnostics);
  });
  each_typed_fact(drafts, [&](Draft& draft, const phrase::Phrase&, auto& fact) {
    corrections.correct_type(draft.resource, &fact, catalogue);
  });
}

}  // namespace ucwagen::resolve
