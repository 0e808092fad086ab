#include "generator/emit/template.hpp"

#include <charconv>
#include <kainjow/mustache.hpp>
#include <set>

#include "generator/emit/template_parts.hpp"

namespace ucwagen::emit {
namespace {

namespace km = kainjow::mustache;

km::data to_data(const View& view);

km::data to_data(const View::List& list) {
  km::data data(km::data::type::list);
  for (const View& item : list) {
    data.push_back(km::data(false));
    // The library's lists only take copies, of whole trees here; the element it made is filled in place
    // instead.
    const_cast<km::data&>(data.list_value().back()) = to_data(item);
  }
  return data;
}

km::data to_data(const View& view) {
  km::data data;
  for (const View::Field& field : view.fields()) {
    if (const auto* text = std::get_if<std::string>(&field.value)) {
      data[field.name] = km::data(*text);
    } else if (const auto* flag = std::get_if<bool>(&field.value)) {
      data[field.name] = km::data(*flag);
    } else if (const auto* list = std::get_if<View::List>(&field.value)) {
      data[field.name] = to_data(*list);
    } else {
      data[field.name] = to_data(std::get<View>(field.value));
    }
  }
  return data;
}

/// Answers Mustache's questions for names, and notes those that have no answer.
class Context : public km::basic_context<std::string> {
 public:
  Context(const std::vector<Tag>& tags, const km::data& root) : tags_(tags) { items_.push_back(&root); }

  void push(const km::data* data) override { items_.push_back(data); }
  void pop() override { items_.pop_back(); }

  const km::data* get(const std::string& number) const override {
    std::size_t index = 0;
    std::from_chars(number.data(), number.data() + number.size(), index);
    const Tag& tag = tags_[index];
    for (auto item = items_.rbegin(); item != items_.rend(); ++item) {
      if (const km::data* found = (*item)->get(tag.name)) {
        if (tag.kind == Tag::Kind::variable && !found->is_string()) not_text_.insert(index);
        return found;
      }
    }
    unknown_.insert(index);
    return nullptr;
  }
  const km::data* get_partial(const std::string&) const override { return nullptr; }

  void report(Diagnostics& diagnostics) const {
    for (const std::size_t index : unknown_) {
      diagnostics.push_back({Rule::bad_template, tags_[index].where,
                             "the view has no name '" + tags_[index].name + "'",
                             "`ucwagen view` shows the names that there are"});
    }
    for (const std::size_t index : not_text_) {
      diagnostics.push_back({Rule::bad_template, tags_[index].where,
                             "'" + tags_[index].name + "' is a list or a flag here, not text",
                             "open it as a section: {{#" + tags_[index].name + "}}"});
    }
  }

 private:
  const std::vector<Tag>& tags_;
  std::vector<const km::data*> items_;
  mutable std::set<std::size_t> unknown_, not_text_;
};

}  // namespace

struct Template::State {
  km::mustache mustache;
  std::vector<Tag> tags;
};

Template::Template(std::unique_ptr<State> state) : state_(std::move(state)) {}
Template::Template(Template&&) noexcept = default;
Template& Template::operator=(Template&&) noexcept = default;
Template::~Template() = default;

std::optional<Template> Template::parse(const std::string& name, const TemplateSources& sources,
                                        Diagnostics& diagnostics) {
  std::optional<Prepared> prepared = prepare(name, sources, diagnostics);
  if (!prepared) return std::nullopt;
  const std::string delimiters = std::string("{{=") + tag_open + " " + tag_close + "=}}";
  auto state =
      std::make_unique<State>(State{km::mustache(delimiters + prepared->text), std::move(prepared->tags)});
  if (!state->mustache.is_valid()) {
    const Location whole_file{name, 0, 0};
    diagnostics.push_back({Rule::bad_template, whole_file, state->mustache.error_message()});
    return std::nullopt;
  }
  // Text was escaped for its place when its kind was made; HTML's escaping has no place in C++.
  state->mustache.set_custom_escape([](const std::string& text) { return text; });
  return Template(std::move(state));
}

std::string Template::render(const View& view, Diagnostics& diagnostics) const {
  const km::data root = to_data(view);
  Context context(state_->tags, root);
  std::ostringstream out;
  state_->mustache.render(context, out);
  context.report(diagnostics);
  std::string text = std::move(out).str();
  show_blanks(text);
  return text;
}

}  // namespace ucwagen::emit
