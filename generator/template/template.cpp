#include "generator/template/template.hpp"

#include <charconv>
#include <deque>
#include <kainjow/mustache.hpp>
#include <set>

#include "generator/template/template_parts.hpp"

namespace ucwagen::templates {
namespace {

namespace km = kainjow::mustache;

/// Limits of one file: names looked up, and bytes rendered. A section that is opened inside itself
/// repeats all of its elements at every level; without limits it would not end.
constexpr std::size_t max_steps = 4'000'000;
constexpr std::size_t max_bytes = std::size_t{64} << 20U;

/// Thrown when a limit is exceeded; the library has no other way to stop.
struct TooMuch {};

/// Looks up names for Mustache directly in the view, and records names that the view does not have.
///
/// The library expects its own tree of data, which would be a copy of the view and all its texts. Since it only
/// looks at the values that it has just asked for, it gets placeholders instead: one for a text, two for sections that
/// are shown or not, and one for each element of a list, whose address identifies the element and its list.
class Context : public km::basic_context<std::string> {
 public:
  Context(const std::vector<Tag>& tags, const View& root) : tags_(tags), last_(tags.size()) { enter(&root); }

  void push(const km::data* data) override {
    if (++steps_ > max_steps) throw TooMuch{};
    const Section& section = sections_[scopes_.size() - 1];
    const bool element = section.list != nullptr && !section.list->empty();
    enter(element ? &(*section.list)[static_cast<std::size_t>(data - section.stand_in.list_value().data())]
                  : section.object);
  }
  void pop() override { scopes_.pop_back(); }

  const km::data* get(const std::string& number) const override {
    if (++steps_ > max_steps) throw TooMuch{};
    std::size_t index = 0;
    std::from_chars(number.data(), number.data() + number.size(), index);
    const Tag& tag = tags_[index];
    const View::Field* field = find(tag.name, last_[index]);
    if (field == nullptr) {
      unknown_.insert(index);
      return nullptr;
    }
    const auto* text = std::get_if<std::string>(&field->value);
    if (tag.kind != Tag::Kind::variable) return section(*field);
    if (text == nullptr) {
      not_text_.insert(index);
      return nullptr;
    }
    return with_text(*text);
  }
  const km::data* get_partial(const std::string&) const override { return nullptr; }

  void report_faults(Diagnostics& diagnostics) const {
    for (const std::size_t index : unknown_) {
      report(diagnostics, Rule::bad_template, tags_[index].where,
             "the view has no name '" + tags_[index].name + "'",
             "use a name of the view; `ucwagen view` prints those of the bindings");
    }
    for (const std::size_t index : not_text_) {
      report(diagnostics, Rule::bad_template, tags_[index].where,
             "'" + tags_[index].name + "' is a list or a flag here, not text",
             "open it as a section: {{#" + tags_[index].name + "}}");
    }
  }

 private:
  /// The section that was opened last at one depth of nesting.
  struct Section {
    const View* object = nullptr;  ///< nullptr for a flag or a text, which have no names inside
    const View::List* list = nullptr;
    km::data stand_in{km::data::type::list};
  };

  void enter(const View* scope) {
    scopes_.push_back(scope);
    if (sections_.size() < scopes_.size()) sections_.emplace_back();
  }

  /// The field of the innermost scope that has the name. `last` is the place where the name was last found: the elements
  /// of a list have their names in the same places.
  const View::Field* find(const std::string& name, std::size_t& last) const {
    for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
      if (*scope == nullptr) continue;
      const std::vector<View::Field>& fields = (*scope)->fields();
      if (last < fields.size() && fields[last].name == name) return &fields[last];
      for (const View::Field& field : fields) {
        // Nearly all names differ in their first letter or length, so comparing the first letter saves most calls.
        if (field.name.front() != name.front() || field.name != name) continue;
        last = static_cast<std::size_t>(&field - fields.data());
        return &field;
      }
    }
    return nullptr;
  }

  /// The placeholder, with a copy of the text: a new one for each text would cost two allocations. The placeholder is not
  /// const; the library only lacks an accessor that says so.
  const km::data* with_text(const std::string& text) const {
    const_cast<std::string&>(text_.string_value()) = text;
    return &text_;
  }

  const km::data* section(const View::Field& field) const {
    static const km::data yes(true), no(false);
    Section& section = sections_[scopes_.size() - 1];
    section.object = std::get_if<View>(&field.value);
    section.list = std::get_if<View::List>(&field.value);
    if (section.list == nullptr) {
      const auto* flag = std::get_if<bool>(&field.value);
      return flag == nullptr || *flag ? &yes : &no;
    }
    if (section.stand_in.list_value().size() != section.list->size())
      section.stand_in = km::data(km::list(section.list->size(), yes));
    return &section.stand_in;
  }

  const std::vector<Tag>& tags_;
  mutable std::vector<std::size_t> last_;  ///< by tag: where its name stood in its view
  std::vector<const View*> scopes_;
  mutable std::deque<Section>
      sections_;  // a deque, because the library keeps pointers to placeholders while deeper ones are added
  mutable km::data text_{km::data::type::string};
  mutable std::set<std::size_t> unknown_, not_text_;
  mutable std::size_t steps_ = 0;
};

/// The output of the library; a std::ostringstream would copy the whole text once more.
struct Sink {
  std::string text;
  Sink& operator<<(const std::string& part) {
    text += part;
    if (text.size() > max_bytes) throw TooMuch{};
    return *this;
  }
};

}  // namespace

struct Template::State {
  explicit State(Prepared prepared)
      : mustache(std::string("{{=") + tag_open + ' ' + tag_close + "=}}" + prepared.text),
        tags(std::move(prepared.tags)) {}

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
  auto state = std::make_unique<State>(std::move(*prepared));
  if (!state->mustache.is_valid()) {
    const Location whole_file{name, 0, 0};
    report(diagnostics, Rule::bad_template, whole_file, state->mustache.error_message());
    return std::nullopt;
  }
  return Template(std::move(state));
}

std::string Template::render(const View& view, Diagnostics& diagnostics) const {
  Context context(state_->tags, view);
  Sink sink;
  try {
    state_->mustache.render(context, sink);
  } catch (const TooMuch&) {
    const Location where =
        state_->tags.empty() ? Location{} : Location{state_->tags.front().where.file, 0, 0};
    report(diagnostics, Rule::bad_template, where,
           "the template does not end: more than 4 million names or 64 MiB for one file",
           "look for a section that is opened inside itself");
    return {};
  }
  context.report_faults(diagnostics);
  std::string text = std::move(sink.text);
  show_blanks(text);
  return text;
}

}  // namespace ucwagen::templates
