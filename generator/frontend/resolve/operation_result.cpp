#include "generator/frontend/resolve/operation_result.hpp"

#include <string_view>

#include "generator/base/text.hpp"
#include "generator/frontend/page/cell_values.hpp"

namespace ucwagen::resolve {

namespace {

using Kind = ir::ResultKind;

/// What the samples show about a successful response.
struct Shown {
  bool any = false;  ///< there is a response with a status line or a body
  int status = 0;
  bool body = false;
  bool structured = true;  ///< JSON or XML, as far as the sample says
  ir::Source source;
};

/// 201 for "HTTP/1.1 201 Created"; 0 if there is no status.
int status_of(const std::string& start) {
  const std::size_t blank = start.find(' ');
  if (blank == std::string::npos) return 0;
  return page::status_code(std::string_view(start).substr(blank + 1, 3)).value_or(0);
}

Shown shown_by(const ir::Operation& operation) {
  for (const ir::Example& example : operation.examples) {
    if (!example.response) continue;
    const ir::Message& response = *example.response;
    Shown shown;
    shown.status = status_of(response.start);
    shown.any = shown.status != 0 || response.body.has_value();
    shown.body = response.body && !response.body->empty();
    shown.source = response.source;
    for (const auto& [name, value] : response.headers) {
      if (lower_case(name) == "content-type") shown.structured = is_structured(value);
    }
    if (shown.any) return shown;
  }
  return {};
}

/// The resource that the page names as the response body, if any.
struct Named {
  std::string resource;
  ir::Source source;
};

Named named_by(const ir::Api& api, const ir::Resource& resource, const DraftOperation& draft) {
  const ir::Operation& operation = *draft.fact;
  if (operation.response.kind == ir::ResponseKind::self) return {resource.name, operation.source};
  for (const auto& [row, source, item] : draft.items) {
    const ir::Resource* target = item->target ? described_resource(api, *item->target) : nullptr;
    if (target != nullptr) return {target->name, source};
  }
  return {{}, draft.items.empty() ? operation.source : draft.items.front().source};
}

ir::Evidence by_sample(const Shown& shown) { return {ir::How::example, shown.source}; }
ir::Evidence by_words(const ir::Source& where) { return {ir::How::stated, where}; }

/// The result according to the sample, if the page names no resource or one that the sample does not show.
ir::Result sampled_result(const ir::Resource& resource, const ir::Operation& operation, const Shown& shown) {
  if (!shown.body) return {shown.status == 201 ? Kind::created : Kind::nothing, {}, {}, {by_sample(shown)}};
  if (operation.method == "PUT") return {Kind::resource, resource.name, {}, {by_sample(shown)}};
  return {Kind::content, {}, {}, {by_sample(shown)}};
}

ir::Result without_status(const ir::Resource& resource, const ir::Operation& operation, const Shown& shown,
                          const Named& named) {
  const bool get = operation.method == "GET", self = operation.response.kind == ir::ResponseKind::self;
  // The event channel is the only resource whose response is not a resource.
  if (get && resource.rel == "events")
    return {Kind::event_batch, {}, {}, {shown.any ? by_sample(shown) : by_words(operation.source)}};
  if (shown.any && !shown.structured) return {Kind::content, {}, {}, {by_sample(shown)}};
  if (operation.method == "OPTIONS") return {Kind::content, {}, {}, {by_words(operation.source)}};
  const bool names = !named.resource.empty();
  if (shown.any && !shown.body && !(get && names)) return sampled_result(resource, operation, shown);
  if (names && (shown.any || self || get)) {
    ir::Result result{Kind::resource, named.resource, {}, {by_words(named.source)}};
    if (shown.body) result.evidence.push_back(by_sample(shown));
    return result;
  }
  if (shown.body) return sampled_result(resource, operation, shown);
  const bool items = operation.response.kind == ir::ResponseKind::items;
  const Kind kind = items && operation.method == "POST" ? Kind::created : Kind::nothing;
  return {kind, {}, {}, {by_words(named.source)}};
}

}  // namespace

bool is_structured(std::string_view media_type) {
  const std::string type = lower_case(media_type.substr(0, media_type.find(';')));
  return type.empty() || type.find("json") != std::string::npos || type.find("xml") != std::string::npos;
}

ir::Result result_of(const ir::Api& api, const ir::Resource& resource, const DraftOperation& draft) {
  const Shown shown = shown_by(*draft.fact);
  ir::Result result = without_status(resource, *draft.fact, shown, named_by(api, resource, draft));
  if (shown.status >= 200 && shown.status < 300) result.status = shown.status;
  return result;
}

}  // namespace ucwagen::resolve
