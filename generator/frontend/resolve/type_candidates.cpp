#include "generator/frontend/resolve/type_candidates.hpp"

#include <algorithm>

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

Testimony testimony_of(ir::TypeKind kind, ir::How how, const ir::Source& where) {
  Testimony testimony;
  testimony.type.kind = kind;
  testimony.how = how;
  testimony.source = where;
  return testimony;
}

}  // namespace

ir::TypeKind kind_of(phrase::Base base) {
  switch (base) {
    case phrase::Base::string: return ir::TypeKind::string;
    case phrase::Base::boolean: return ir::TypeKind::boolean;
    case phrase::Base::int32: return ir::TypeKind::int32;
    case phrase::Base::real: return ir::TypeKind::real;
    case phrase::Base::date_time: return ir::TypeKind::date_time;
    case phrase::Base::time_span: return ir::TypeKind::time_span;
    case phrase::Base::byte: return ir::TypeKind::byte;
    case phrase::Base::external_resource: return ir::TypeKind::external_resource;
    case phrase::Base::enumeration: return ir::TypeKind::enumeration;
  }
  return ir::TypeKind::unknown;
}

std::optional<Testimony> stated(const phrase::Phrase& phrase, const ir::Source& where,
                                const Catalogue& catalogue) {
  if (!phrase.type) return std::nullopt;
  Testimony testimony = testimony_of(kind_of(phrase.type->base), ir::How::stated, where);
  testimony.type.enumeration = phrase.type->enumeration;
  testimony.type.array = phrase.type->array;
  testimony.type.nullable = phrase.type->nullable;
  const bool unknown_name = phrase.type->base == phrase::Base::enumeration &&
                            catalogue.find_exact(phrase.type->enumeration) == nullptr;
  return unknown_name ? std::nullopt : std::optional(std::move(testimony));
}

std::unordered_map<std::string, Testimony> typed_parameters(const Draft& draft, const Catalogue& catalogue) {
  std::unordered_map<std::string, Testimony> typed;
  for (std::size_t op = 0; op < draft.operations.size(); ++op) {
    const auto& parameters = draft.resource.operations[op].body_parameters;
    for (std::size_t at = 0; at < parameters.size(); ++at) {
      auto testimony = stated(draft.operations[op].body[at], parameters[at].source, catalogue);
      if (!testimony) continue;
      testimony->how = ir::How::parameter;
      testimony->type.nullable = false;
      typed.try_emplace(parameters[at].name, std::move(*testimony));
    }
  }
  return typed;
}

std::optional<Testimony> sampled(const std::vector<Observed>& seen) {
  const auto shown =
      std::ranges::find_if(seen, [](const Observed& each) { return each.shape != Shape::nothing; });
  if (shown == seen.end()) return std::nullopt;
  Testimony testimony = testimony_of(kind_of(shown->shape), ir::How::example, shown->source);
  testimony.type.array = shown->array;
  return testimony;
}

std::optional<Testimony> worded(const phrase::Phrase& phrase, const ir::Source& where) {
  const phrase::Limits& limits = phrase.limits;
  const auto is_number = [](const std::string& text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
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
  return testimony_of(kind, ir::How::example, where);
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
