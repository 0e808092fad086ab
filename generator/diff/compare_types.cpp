#include "generator/diff/comparison.hpp"
#include "generator/ir/type_words.hpp"

namespace ucwagen::diff {
namespace {

using Number = std::optional<std::int64_t>;

std::string text_of(const Number& number) { return number ? std::to_string(*number) : "none"; }

/// Compares the types of one pair of facts.
class TypeComparison {
 public:
  TypeComparison(Comparison& comparison, const FactName& fact, const TypedFact& before,
                 const TypedFact& after)
      : comparison_(comparison), fact_(fact), before_(before), after_(after) {}

  void run() {
    compare_values();
    // A sample states neither limits nor defaults nor null.
    if (fact_.documented_now) return;
    if (before_.type.nullable != after_.type.nullable) compare_null();
    // More characters and a higher maximum allow more; a higher minimum allows less.
    compare_limit("maximum length", before_.type.max_length, after_.type.max_length, 1);
    compare_limit("minimum", before_.type.minimum, after_.type.minimum, -1);
    compare_limit("maximum", before_.type.maximum, after_.type.maximum, 1);
    if (before_.type.default_value != after_.type.default_value) compare_default();
  }

 private:
  Change& add(Rule rule, const std::string& what, std::string was, std::string is) {
    Change& change = comparison_.changed(rule, fact_.path, quoted(fact_.name) + what);
    change.likeness = fact_.name + ": " + what + ": " + was + " to " + is;
    change.was = std::move(was);
    change.is = std::move(is);
    change.old_place = before_.source;
    change.new_place = after_.source;
    return change;
  }

  void compare_values() {
    using ir::TypeKind;
    const ir::Type &was = before_.type, &is = after_.type;
    const bool same = was.kind == is.kind && was.enumeration == is.enumeration;
    if (same && was.array == is.array) return;
    Rule rule = fact_.parameter ? Rule::parameter_type_changed : Rule::property_type_changed;
    std::string what = " has another type";
    if (was.kind == TypeKind::unknown && !same) {
      rule = Rule::type_known;
      what = " has a known type now";
    } else if (same) {
      if (!fact_.parameter) rule = Rule::array_changed;
      what = is.array ? " is a list now" : " is one value now";
    } else if (was.array == is.array && was.kind == TypeKind::string && is.kind == TypeKind::enumeration) {
      rule = Rule::string_to_enumeration;
      what = " is limited to an enumeration now";
    } else if (was.array == is.array && was.kind == TypeKind::enumeration && is.kind == TypeKind::string) {
      rule = Rule::enumeration_to_string;
      what = " may be any text now";
    }
    Change& change = add(rule, what, ir::type_text(was), ir::type_text(is));
    change.knowledge = rule == Rule::type_known || fact_.documented_now;
    change.fact_class = fact_.parameter ? FactClass::parameter_types : FactClass::property_types;
  }

  void compare_null() {
    const std::string what =
        after_.type.nullable ? "values may be null now" : "values may not be null any more";
    Change& change =
        add(Rule::nullable_changed, after_.type.nullable ? " may be null now" : " may not be null any more",
            ir::type_text(before_.type), ir::type_text(after_.type));
    if (fact_.parameter && after_.type.nullable) change.fact_class = FactClass::nullability;
    change.likeness = change.common_message = what;
  }

  void compare_limit(const std::string& name, const Number& was, const Number& is, int direction) {
    if (was == is) return;
    Rule rule = Rule::limit_known;
    if (was) {
      const bool looser = !is || (direction > 0 ? *is > *was : *is < *was);
      rule = looser ? Rule::limit_loosened : Rule::limit_tightened;
    }
    Change& change = add(rule, " has another " + name, text_of(was), text_of(is));
    change.fact_class = FactClass::limits;
    change.common_message = "another " + name;
    change.likeness = change.common_message + ' ' + change.was + " to " + change.is;
  }

  void compare_default() {
    Change& change =
        add(Rule::default_changed, " has another default", before_.type.default_value.value_or("none"),
            after_.type.default_value.value_or("none"));
    change.fact_class = FactClass::defaults;
  }

  Comparison& comparison_;
  const FactName& fact_;
  const TypedFact &before_, &after_;
};

}  // namespace

void compare_types(Comparison& comparison, const FactName& fact, const TypedFact& before,
                   const TypedFact& after) {
  TypeComparison(comparison, fact, before, after).run();
}

}  // namespace ucwagen::diff
