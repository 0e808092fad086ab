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
struct AgreedType {
  ir::Type type;
  ir::Source source;
  bool unanimous = true;

  void add(const ir::Type& other, const ir::Source& where) {
    if (other.kind == ir::TypeKind::unknown) return;
    if (type.kind == ir::TypeKind::unknown) {
      type = bare(other);
      source = where;
    }
    unanimous = unanimous && same_type(type, other);
  }

  [[nodiscard]] bool decides() const { return unanimous && type.kind != ir::TypeKind::unknown; }
};

using AgreedTypes = std::unordered_map<std::string, AgreedType>;

Candidate candidate_of(const ir::Type& type, ir::How how, const ir::Source& where) {
  return {bare(type), how, where, true};
}

/// Takes the type but keeps the limits, which come from the fact's own description.
void adopt(ir::Type& type, const Candidate& found) {
  type.kind = found.type.kind;
  type.enumeration = found.type.enumeration;
  type.array = found.type.array;
  type.evidence = {{found.how, found.source}};
}

bool is_corrected(const ir::Type& type) {
  return !type.evidence.empty() && type.evidence.front().how == ir::How::correction;
}

/// The candidates for the type of a fact from other pages, and from corrections on its own page.
class Elsewhere {
 public:
  Elsewhere(const std::vector<Draft>& drafts, const std::vector<page::Page>& pages)
      : families_(drafts), error_body_(error_body_members(pages)) {
    for (const Draft& draft : drafts) {
      by_resource_.emplace(draft.resource.name, &draft);
      add_corrected(draft);
      for (const ir::Property& property : draft.resource.properties)
        properties_[property.name].add(property.type, property.source);
      for (const ir::Operation& operation : draft.resource.operations) {
        for (const auto* list : {&operation.body_parameters, &operation.query_parameters}) {
          for (const ir::Parameter& parameter : *list)
            parameters_[parameter.name].add(parameter.type, parameter.source);
        }
      }
    }
  }

  [[nodiscard]] std::optional<Candidate> find(const Draft& draft, const ir::Property& property) const {
    if (auto found = by_correction(draft, property.name)) return found;
    if (auto found = by_name(properties_, property.name)) return found;
    if (auto found = by_article(draft.resource, property)) return found;
    if (auto found = by_alias(draft.resource, property)) return found;
    return by_family(draft.resource, property);
  }

  [[nodiscard]] std::optional<Candidate> find(const Draft& draft, const ir::Parameter& parameter) const {
    if (auto found = by_correction(draft, parameter.name)) return found;
    if (auto found = by_name(parameters_, parameter.name)) return found;
    return by_name(properties_, parameter.name);
  }

 private:
  void add_corrected(const Draft& draft) {
    const auto add = [&](const auto& fact, ir::How how) {
      if (is_corrected(fact.type))
        corrected_[&draft].try_emplace(fact.name, candidate_of(fact.type, how, fact.source));
    };
    for (const ir::Operation& operation : draft.resource.operations) {
      for (const ir::Parameter& parameter : operation.body_parameters) add(parameter, ir::How::parameter);
    }
    for (const ir::Property& property : draft.resource.properties) add(property, ir::How::same_name);
  }

  /// The type of the body parameter or the property of the same name on the page, if a correction gives it.
  [[nodiscard]] std::optional<Candidate> by_correction(const Draft& draft, const std::string& name) const {
    const auto page = corrected_.find(&draft);
    if (page == corrected_.end()) return std::nullopt;
    const auto found = page->second.find(name);
    return found == page->second.end() ? std::nullopt : std::optional(found->second);
  }

  static std::optional<Candidate> by_name(const AgreedTypes& agreements, const std::string& name) {
    const auto found = agreements.find(name);
    if (found == agreements.end() || !found->second.decides()) return std::nullopt;
    return candidate_of(found->second.type, ir::How::same_name, found->second.source);
  }

  /// The article on errors has a table of the members of the resource `reason`.
  [[nodiscard]] std::optional<Candidate> by_article(const ir::Resource& resource,
                                                    const ir::Property& property) const {
    if (resource.name != error_body_resource) return std::nullopt;
    const auto member = error_body_.find(property.name);
    if (member == error_body_.end()) return std::nullopt;
    return candidate_of(member->second.type, ir::How::article, member->second.source);
  }

  [[nodiscard]] std::optional<Candidate> by_alias(const ir::Resource& resource,
                                                  const ir::Property& property) const {
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
    return candidate_of(found->second->type, ir::How::same_name, found->second->source);
  }

  /// `invitation` is the common form of messagingInvitation, phoneAudioInvitation and others.
  [[nodiscard]] std::optional<Candidate> by_family(const ir::Resource& resource,
                                                   const ir::Property& property) const {
    const std::string suffix = family_suffix(resource.name);
    if (suffix.empty()) return std::nullopt;
    const auto [family, is_new] = by_suffix_.try_emplace(suffix);
    if (is_new) {
      for (const Draft* draft : families_.with(suffix)) {
        for (const ir::Property& other : draft->resource.properties)
          family->second[other.name].add(other.type, other.source);
      }
    }
    return by_name(family->second, property.name);
  }

  Families families_;
  std::unordered_map<std::string, const Draft*> by_resource_;
  std::unordered_map<std::string, ArticleMember> error_body_;
  std::unordered_map<const Draft*, std::unordered_map<std::string, Candidate>> corrected_;
  // Made when they are first used: a page may have thousands of open properties.
  mutable std::unordered_map<std::string, AgreedTypes> by_suffix_;
  mutable std::unordered_map<const Draft*, std::unordered_map<std::string, const ir::Property*>> by_draft_;
  AgreedTypes properties_, parameters_;
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

/// A type that no page states, and the candidate for it.
struct OpenType {
  Draft* draft;
  ir::FactPointer fact;
  ir::Type* type;
  std::optional<Candidate> candidate;
};

std::vector<OpenType> open_types(std::vector<Draft>& drafts, const std::vector<page::Page>& pages) {
  const Elsewhere elsewhere(drafts, pages);
  std::vector<OpenType> open;
  each_typed_fact(drafts, [&](Draft& draft, const phrase::Phrase& phrase, auto& fact) {
    if (fact.type.kind != ir::TypeKind::unknown) return;
    auto candidate = phrase.unknown ? std::nullopt : elsewhere.find(draft, fact);
    open.push_back({&draft, &fact, &fact.type, std::move(candidate)});
  });
  return open;
}

/// Gives open types their candidates. Corrections are applied first, so that other facts take the corrected types.
void adopt_types(std::vector<Draft>& drafts, const std::vector<page::Page>& pages, const Catalogue& catalogue,
                 Corrections& corrections) {
  for (const OpenType& open : open_types(drafts, pages)) {
    const ir::Type own = *open.type;
    if (open.candidate) adopt(*open.type, *open.candidate);
    if (!corrections.correct_type(open.draft->resource, open.fact, catalogue)) *open.type = own;
  }
  for (const OpenType& open : open_types(drafts, pages)) {
    if (open.candidate) adopt(*open.type, *open.candidate);
  }
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
  adopt_types(drafts, pages, catalogue, corrections);
  each_typed_fact(drafts, [&](const Draft& draft, const phrase::Phrase& phrase, const auto& fact) {
    if (is_open(phrase, fact.type)) report_open(draft, fact, diagnostics);
  });
  each_typed_fact(drafts, [&](Draft& draft, const phrase::Phrase&, auto& fact) {
    corrections.correct_type(draft.resource, &fact, catalogue);
  });
}

}  // namespace ucwagen::resolve
