#include "generator/frontend/resolve/type_candidates.hpp"

#include <algorithm>

#include "generator/base/text.hpp"
#include "generator/frontend/resolve/corrections.hpp"
#include "generator/frontend/resolve/name_words.hpp"

namespace ucwagen::resolve {

namespace {

ir::TypeKind kind_of(Shape shape) {
  switch (shape) {
    case Shape::boolean: return ir::TypeKind::boolean;
    case Shape::integer: return ir::TypeKind::int32;
    case Shape::real: return ir::TypeKind::real;
    case Shape::string: return ir::TypeKind::string;
    case Shape::date: return ir::TypeKind::date_time;
    case Shape::link: return ir::TypeKind::external_resource;
    case Shape::nothing: break;
  }
  return ir::TypeKind::unknown;
}

Candidate candidate_of(ir::TypeKind kind, ir::How how, const ir::Source& where) {
  Candidate candidate;
  candidate.type.kind = kind;
  candidate.how = how;
  candidate.source = where;
  return candidate;
}

}  // namespace

ir::TypeKind kind_of(phrase::Base base) {
  switch (base) {
#define UCWAGEN_PRIMITIVE(name, ir_word, page_word, form) \
  case phrase::Base::name:                                \
    return ir::TypeKind::name;
#include "generator/base/primitive_types.def"
#undef UCWAGEN_PRIMITIVE
    case phrase::Base::enumeration: break;
  }
  return ir::TypeKind::enumeration;
}

std::optional<Candidate> stated(const phrase::Phrase& phrase, const ir::Source& where,
                                const Catalogue& catalogue) {
  if (!phrase.type) return std::nullopt;
  Candidate candidate = candidate_of(kind_of(phrase.type->base), ir::How::stated, where);
  candidate.type.enumeration = phrase.type->enumeration;
  candidate.type.array = phrase.type->array;
  candidate.type.nullable = phrase.type->nullable;
  const bool unknown_name = phrase.type->base == phrase::Base::enumeration &&
                            catalogue.find_exact(phrase.type->enumeration) == nullptr;
  return unknown_name ? std::nullopt : std::optional(std::move(candidate));
}

std::unordered_map<std::string, Candidate> typed_parameters(Draft& draft, const Catalogue& catalogue,
                                                            Corrections& corrections) {
  std::unordered_map<std::string, Candidate> typed;
  for (const DraftOperation& operation : draft.operations) {
    for (const auto& [row, phrase, parameter] : operation.body) {
      auto candidate = stated(phrase, parameter->source, catalogue);
      if (!candidate) continue;
      if (auto type = corrections.corrected(draft.resource, parameter, candidate->type, catalogue))
        candidate->type = std::move(*type);
      candidate->how = ir::How::parameter;
      candidate->type.nullable = false;
      typed.try_emplace(parameter->name, std::move(*candidate));
    }
  }
  return typed;
}

std::optional<Candidate> sampled(const std::vector<Observed>& seen) {
  const auto shown =
      std::ranges::find_if(seen, [](const Observed& each) { return each.shape != Shape::nothing; });
  if (shown == seen.end()) return std::nullopt;
  Candidate candidate = candidate_of(kind_of(shown->shape), ir::How::example, shown->source);
  candidate.type.array = shown->array;
  return candidate;
}

std::optional<Candidate> worded(const phrase::Phrase& phrase, const ir::Source& where) {
  const phrase::Limits& limits = phrase.limits;
  const auto is_number = [](const std::string& text) {
    return !text.empty() && std::ranges::all_of(text, is_digit);
  };
  std::vector<std::string> values = quoted_values(phrase.prose);
  if (limits.default_value) values.push_back(*limits.default_value);
  ir::TypeKind kind = ir::TypeKind::string;
  if (limits.minimum || limits.maximum) {
    kind = ir::TypeKind::int32;
  } else if (!limits.max_length && values.empty()) {
    return std::nullopt;
  } else if (!limits.max_length) {
    if (std::ranges::all_of(values, is_number)) kind = ir::TypeKind::int32;
    const auto is_boolean = [](const std::string& text) { return text == "true" || text == "false"; };
    if (std::ranges::all_of(values, is_boolean)) kind = ir::TypeKind::boolean;
  }
  return candidate_of(kind, ir::How::example, where);
}

std::vector<std::string> texts_of(const std::vector<Observed>& seen) {
  std::vector<std::string> texts;
  const bool own =
      std::ranges::any_of(seen, [](const Observed& each) { return each.own && !each.texts.empty(); });
  for (const Observed& each : seen) {
    if (each.own || !own) texts.insert(texts.end(), each.texts.begin(), each.texts.end());
  }
  std::ranges::sort(texts);
  texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
  return texts;
}

ir::Type bare(const ir::Type& type) {
  ir::Type result;
  result.kind = type.kind;
  result.enumeration = type.enumeration;
  result.array = type.array;
  return result;
}

void set_limits(ir::Type& type, const phrase::Limits& limits) {
  type.max_length = limits.max_length;
  type.minimum = limits.minimum;
  type.maximum = limits.maximum;
  type.default_value = limits.default_value;
}

}  // namespace ucwagen::resolve
