#include <algorithm>

#include "generator/diff/comparison.hpp"
#include "generator/diff/matching.hpp"
#include "generator/ir/enum_text.hpp"

namespace ucwagen::diff {
namespace {

std::string path_of(const ir::Resource& resource, const ir::Operation& operation) {
  return resource.name + '.' + operation.method;
}

std::string result_text(const ir::Result& result) {
  std::string text = result.resource ? *result.resource : std::string(ir::to_string(result.kind));
  if (result.status) text += ", " + std::to_string(*result.status);
  return text;
}

/// Whether the two results differ. A status is only compared if both editions show one.
bool differ(const ir::Result& a, const ir::Result& b) {
  return a.kind != b.kind || a.resource != b.resource || (a.status && b.status && a.status != b.status);
}

bool contains(const std::string& text, const std::string& word) {
  return text.find(word) != std::string::npos;
}

bool shows(const std::optional<ir::Message>& message, const std::string& name) {
  if (!message) return false;
  return contains(message->start, '?' + name + '=') || contains(message->start, '&' + name + '=') ||
         (message->body && contains(*message->body, '"' + name + '"'));
}

/// All samples as one text, without their positions.
std::string samples_text(const ir::Operation& operation) {
  std::string text;
  const auto add = [&](const std::optional<ir::Message>& message) {
    if (!message) return;
    text += message->start + '\n';
    for (const auto& [name, value] : message->headers) text += name + ": " + value + '\n';
    text += message->body.value_or("") + '\n';
  };
  for (const ir::Example& example : operation.examples) {
    add(example.request);
    add(example.response);
  }
  return text;
}

void set_places(Change& change, const ir::Operation& before, const ir::Operation& after) {
  change.old_place = before.source;
  change.new_place = after.source;
}

void compare_operation(Comparison& comparison, const std::string& path, const ir::Operation& before,
                       const ir::Operation& after) {
  if (before.body_media != after.body_media) {
    Change& change = comparison.changed(Rule::media_changed, path, "the body has another media type");
    change.was = before.body_media;
    change.is = after.body_media;
    change.likeness = after.method + ' ' + change.was + " to " + change.is;
    set_places(change, before, after);
  }
  if (differ(before.result, after.result)) {
    Change& change =
        comparison.changed(Rule::result_changed, path, quoted(after.method) + " returns something else");
    change.was = result_text(before.result);
    change.is = result_text(after.result);
    change.likeness = after.method + ' ' + change.was + " to " + change.is;
    change.knowledge = before.result.evidence.empty() && !after.result.evidence.empty();
    set_places(change, before, after);
  }
  compare_inputs(comparison, path, before, after);
  compare_errors(comparison, path, before, after);
  compare_text(comparison, path, before.description, after.description, before.source, after.source);
  if (samples_text(before) != samples_text(after))
    set_places(comparison.changed(Rule::sample_changed, path, "another sample of " + quoted(after.method)),
               before, after);
}

}  // namespace

bool is_shown(const ir::Operation& operation, const std::string& name) {
  return std::ranges::any_of(operation.examples,
                             [&](const ir::Example& example) { return shows(example.request, name); });
}

bool is_shown(const ir::Resource& resource, const std::string& name) {
  const auto shown = [&](const ir::Example& example) { return shows(example.response, name); };
  return std::ranges::any_of(resource.operations, [&](const ir::Operation& operation) {
    return std::ranges::any_of(operation.examples, shown);
  });
}

void compare_operations(Comparison& comparison, const ir::Resource& before, const ir::Resource& after) {
  const auto operations = match(before.operations, after.operations,
                                [](const ir::Operation& operation) { return operation.method; });
  for (const ir::Operation* old : operations.removed) {
    Change& change =
        comparison.removed(Rule::operation_removed, path_of(before, *old), quoted(old->method) + " is gone");
    change.likeness = old->method;
    change.old_place = old->source;
  }
  for (const ir::Operation* now : operations.added) {
    Change& change =
        comparison.added(Rule::operation_added, path_of(after, *now), quoted(now->method) + " is new");
    change.likeness = now->method;
    change.new_place = now->source;
  }
  for (const auto& [old, now] : operations.both)
    compare_operation(comparison, path_of(after, *now), *old, *now);
}

}  // namespace ucwagen::diff
