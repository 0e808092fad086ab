#include <algorithm>
#include <tuple>

#include "generator/backend/site/site_reference.hpp"

namespace ucwagen::site {
namespace {

std::string_view result_words(ir::ResultKind kind) {
  switch (kind) {
    case ir::ResultKind::resource: return "";
    case ir::ResultKind::created: return "the address of what was created";
    case ir::ResultKind::nothing: return "nothing";
    case ir::ResultKind::event_batch: return "a batch of events";
    case ir::ResultKind::content: return "content that is neither JSON nor XML";
  }
  return "";
}

std::string_view place_words(ir::Place place) {
  switch (place) {
    case ir::Place::query: return "query";
    case ir::Place::body: return "body";
    case ir::Place::either: return "query or body";
    case ir::Place::raw_body: return "the body itself";
  }
  return "";
}

/// The errors of one operation or event, each once with all that its rows say.
class ErrorRows {
 public:
  explicit ErrorRows(const Reference& reference) : reference_(reference) {}

  void add(const std::string& code, const std::optional<std::string>& subcode, int status,
           const std::string& description, const AnchorId& anchor) {
    const auto [at, is_new] = numbers_.emplace(std::tuple(code, subcode, status), rows_.size());
    if (is_new) {
      View& row = rows_.emplace_back().row;
      row.set("anchor", anchor);
      set_link(row, subcode ? code + " · " + *subcode : code, reference_.addresses.error(code, subcode));
      set_text(row, "status", status > 0 ? std::to_string(status) : "");
    }
    View& text = rows_[at->second].texts.emplace_back();
    if (is_new) {
      text.set("own_anchor", false);
    } else {
      text.set("own_anchor", anchor);
    }
    set_prose(text, "prose", description, reference_);
  }

  View::List take() {
    View::List list;
    for (Row& row : rows_) {
      row.row.set("texts", std::move(row.texts));
      list.push_back(std::move(row.row));
    }
    return list;
  }

 private:
  struct Row {
    View row;
    View::List texts;
  };
  const Reference& reference_;
  std::vector<Row> rows_;
  std::map<std::tuple<std::string, std::optional<std::string>, int>, std::size_t> numbers_;
};

std::string message_text(const ir::Message& message) {
  std::string text = message.start;
  for (const auto& [name, value] : message.headers) {
    text += (text.empty() ? "" : "\n") + name;
    text += ": " + value;
  }
  if (message.body) text += (text.empty() ? "" : "\n\n") + *message.body;
  return text;
}

View::List inputs_of(const ir::Operation& operation, const Reference& reference) {
  View::List list;
  for (const ir::Input& input : operation.inputs) {
    View& view = list.emplace_back();
    view.set("anchor", reference.addresses.anchor(input)).set("name", HtmlText::line(input.name));
    view.set("required", input.required).set("place", HtmlText::line(place_words(input.in)));
    set_type(view, input.type, reference);
    set_prose(view, "prose", cpp::without_limits(input.description, input.type), reference);
  }
  return list;
}

// XML samples say the same as the JSON beside them, and would be a sixth of the site.
View::List samples_of(const ir::Operation& operation) {
  const bool any_json = std::ranges::any_of(
      operation.examples, [](const ir::Example& one) { return one.media == ir::Media::json; });
  View::List list;
  for (const ir::Example& example : operation.examples) {
    if (any_json && example.media == ir::Media::xml) continue;
    for (const auto* message : {&example.request, &example.response}) {
      if (!*message) continue;
      const char* kind = example.media == ir::Media::xml ? "XML " : "JSON ";
      const char* direction = message == &example.request ? "request" : "response";
      list.emplace_back()
          .set("title", HtmlText::line(kind + std::string(direction)))
          .set("message", CodeText::of(message_text(**message)));
    }
  }
  return list;
}

void set_result(View& view, const ir::Operation& operation, const Reference& reference) {
  const ir::Result& result = operation.result;
  View words;
  if (result.kind == ir::ResultKind::resource && result.resource) {
    set_link(words, *result.resource, reference.addresses.resource(*result.resource));
  } else {
    set_link(words, std::string(result_words(result.kind)), nullptr);
  }
  set_text(words, "status", result.status ? std::to_string(*result.status) : "");
  view.set("result", std::move(words));
}

}  // namespace

View::List events_of(const ir::Resource& resource, const Reference& reference) {
  View::List list;
  for (const ir::Event& event : resource.events) {
    View& view = list.emplace_back();
    view.set("anchor", reference.addresses.anchor(event)).set("event", HtmlText::line(event.type));
    set_link(view, event.resource,
             event.resource == resource.name ? nullptr : reference.addresses.resource(event.resource));
    View sender;
    set_link(sender, event.sender, reference.addresses.resource(event.sender));
    view.set("sender", std::move(sender));
    set_text(view, "priority", event.priority);
    set_prose(view, "prose", event.reason, reference);
    ErrorRows errors(reference);
    for (const ir::AsyncError& error : event.async_errors)
      errors.add(error.code, error.subcode, 0, error.description, reference.addresses.anchor(error));
    cpp::set_counted<"errors">(view, errors.take());
    if (event.example) {
      view.set("sample", CodeText::of(message_text(*event.example)));
    } else {
      view.set("sample", false);
    }
  }
  return list;
}

View::List operations_of(const ir::Resource& resource, const Reference& reference) {
  View::List list;
  for (const ir::Operation& operation : resource.operations) {
    View& view = list.emplace_back();
    view.set("anchor", reference.addresses.anchor(operation)).set("method", HtmlText::line(operation.method));
    set_prose(view, "prose", operation.description, reference);
    set_result(view, operation, reference);
    const bool other_media = operation.body_media != "application/json" && !operation.body_media.empty();
    set_text(view, "media", other_media ? operation.body_media : "");
    cpp::set_counted<"inputs">(view, inputs_of(operation, reference));
    ErrorRows errors(reference);
    for (const ir::Error& error : operation.errors)
      errors.add(error.error, error.subcode, error.status, error.description,
                 reference.addresses.anchor(error));
    cpp::set_counted<"errors">(view, errors.take());
    const std::string call = reference.calls.call(resource, operation);
    if (call.empty()) {
      view.set("call", false);
    } else {
      view.set("call", CodeText::of(call));
    }
    cpp::set_counted<"samples">(view, samples_of(operation));
  }
  return list;
}

}  // namespace ucwagen::site
