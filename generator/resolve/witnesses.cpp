#include "generator/resolve/witnesses.hpp"

#include <algorithm>

#include "generator/phrase/lexer.hpp"
#include "generator/resolve/names.hpp"

namespace ucwagen::resolve {

namespace {

model::TypeKind kind_of(Shape shape) {
  switch (shape) {
    case Shape::boolean: return model::TypeKind::boolean;
    case Shape::integer: return model::TypeKind::int32;
    case Shape::real: return model::TypeKind::real;
    case Shape::string: return model::TypeKind::string;
    case Shape::date: return model::TypeKind::date_time;
    case Shape::link: return model::TypeKind::external_resource;
    case Shape::nothing: break;
  }
  return model::TypeKind::unknown;
}

Testimony testimony_of(model::TypeKind kind, model::How how, const model::Source& where) {
  Testimony testimony;
  testimony.type.kind = kind;
  testimony.how = how;
  testimony.source = where;
  return testimony;
}

Testimony enumeration_testimony(const std::string& name, model::How how, const model::Source& where) {
  Testimony testimony = testimony_of(model::TypeKind::enumeration, how, where);
  testimony.type.enumeration = name;
  testimony.knows_array = false;
  return testimony;
}

bool is_member_mention(const std::vector<phrase::Token>& tokens, std::size_t at) {
  const std::size_t end = tokens[at].offset + tokens[at].text.size();
  return at + 2 < tokens.size() && tokens[at + 1].is('.') && tokens[at + 1].offset == end &&
         tokens[at + 2].offset == end + 1;
}

/// "None" and "Unknown" prove nothing: most enumerations have them, also those whose page leaves them out.
bool proves_something(const std::vector<std::string>& values) {
  return std::ranges::any_of(values,
                             [](const std::string& value) { return value != "None" && value != "Unknown"; });
}

}  // namespace

model::TypeKind kind_of(phrase::Base base) {
  switch (base) {
    case phrase::Base::string: return model::TypeKind::string;
    case phrase::Base::boolean: return model::TypeKind::boolean;
    case phrase::Base::int32: return model::TypeKind::int32;
    case phrase::Base::real: return model::TypeKind::real;
    case phrase::Base::date_time: return model::TypeKind::date_time;
    case phrase::Base::time_span: return model::TypeKind::time_span;
    case phrase::Base::byte: return model::TypeKind::byte;
    case phrase::Base::external_resource: return model::TypeKind::external_resource;
    case phrase::Base::enumeration: return model::TypeKind::enumeration;
  }
  return model::TypeKind::unknown;
}

std::optional<Testimony> stated(const phrase::Phrase& phrase, const model::Source& where,
                                const Catalogue& catalogue) {
  if (!phrase.type) return std::nullopt;
  Testimony testimony = testimony_of(kind_of(phrase.type->base), model::How::stated, where);
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
      testimony->how = model::How::parameter;
      testimony->type.nullable = false;
      typed.try_emplace(parameters[at].name, std::move(*testimony));
    }
  }
  return typed;
}

std::optional<Testimony> linked_enumeration(const page::Page& page, const page::Row& row,
                                            const Catalogue& catalogue) {
  if (row.cells.size() < 2) return std::nullopt;
  for (const page::Reference& reference : row.cells[1].references) {
    const std::string* name = catalogue.find_exact(page_name(reference.target));
    if (name == nullptr) continue;
    return enumeration_testimony(*name, model::How::enumeration_link,
                                 {page.file, reference.line, reference.column});
  }
  return std::nullopt;
}

std::optional<Testimony> named_enumeration(const std::string& property, const std::string& description,
                                           const model::Source& where, const Catalogue& catalogue) {
  const std::vector<phrase::Token> tokens = phrase::lex(description);
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (tokens[at].kind != phrase::TokenKind::word || !is_compound(tokens[at].text)) continue;
    const std::string* name = catalogue.find_exact(tokens[at].text);
    if (name == nullptr) continue;
    const std::vector<std::string> words = words_of(*name);
    if (!is_member_mention(tokens, at) || overlap_of(words, words_of(property), {}).name == words.size())
      return enumeration_testimony(*name, model::How::enumeration_link, where);
  }
  return std::nullopt;
}

std::optional<Testimony> sampled(const std::vector<Observed>& seen) {
  const auto shown =
      std::ranges::find_if(seen, [](const Observed& each) { return each.shape != Shape::nothing; });
  if (shown == seen.end()) return std::nullopt;
  Testimony testimony = testimony_of(kind_of(shown->shape), model::How::example, shown->source);
  testimony.type.array = shown->array;
  return testimony;
}

std::optional<Testimony> same_named_enumeration(const std::string& name, const Catalogue& catalogue) {
  const std::string* found = catalogue.find(name);
  if (found == nullptr && name.ends_with('s')) found = catalogue.find(name.substr(0, name.size() - 1));
  if (found == nullptr) return std::nullopt;
  return enumeration_testimony(*found, model::How::same_name, catalogue.source(*found));
}

std::optional<std::string> enumeration_of_values(const std::string& owner, const std::string& name,
                                                 const std::vector<std::string>& values,
                                                 const Catalogue& catalogue) {
  const std::vector<std::string> candidates = catalogue.holding(values);
  const std::vector<std::string> own_words = words_of(name), owner_words = words_of(owner);
  std::optional<std::string> best;
  std::size_t best_score = 0;
  for (const std::string& candidate : candidates) {
    const Overlap overlap = overlap_of(words_of(candidate), own_words, owner_words);
    const std::size_t score = overlap.name > 0 ? overlap.all : 0;
    if (score == best_score) best.reset();
    if (score > best_score) best = candidate;
    best_score = std::max(best_score, score);
  }
  if (best && best_score >= 2) return best;
  if (candidates.size() == 1 && proves_something(values)) return candidates.front();
  return std::nullopt;
}

std::optional<Testimony> worded(const phrase::Phrase& phrase, const model::Source& where) {
  const phrase::Limits& limits = phrase.limits;
  const auto is_number = [](const std::string& text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
  };
  std::vector<std::string> values = quoted_values(phrase.prose);
  if (limits.default_value) values.push_back(*limits.default_value);
  model::TypeKind kind = model::TypeKind::string;
  if (limits.minimum || limits.maximum) {
    kind = model::TypeKind::int32;
  } else if (!limits.max_length && values.empty()) {
    return std::nullopt;
  } else if (!limits.max_length) {
    if (std::ranges::all_of(values, is_number)) kind = model::TypeKind::int32;
    const auto is_boolean = [](const std::string& text) { return text == "true" || text == "false"; };
    if (std::ranges::all_of(values, is_boolean)) kind = model::TypeKind::boolean;
  }
  return testimony_of(kind, model::How::example, where);
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

model::Type bare(const model::Type& type) {
  model::Type result;
  result.kind = type.kind;
  result.enumeration = type.enumeration;
  result.array = type.array;
  return result;
}

void set_limits(model::Type& type, const phrase::Limits& limits) {
  type.max_length = limits.max_length;
  type.minimum = limits.minimum;
  type.maximum = limits.maximum;
  type.default_value = limits.default_value;
}

}  // namespace ucwagen::resolve
