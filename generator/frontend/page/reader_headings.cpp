#include <algorithm>
#include <array>
#include <string>

#include "generator/base/text.hpp"
#include "generator/frontend/page/reader.hpp"
#include "generator/frontend/page/sample_block.hpp"

namespace ucwagen::page {

namespace {

constexpr std::array operation_sections{Section::query,         Section::request_body, Section::response_body,
                                        Section::errors,        Section::examples,     Section::json_request,
                                        Section::json_response, Section::xml_request,  Section::xml_response};

/// Whether the section is a sample of an operation. There may be several, which show several states of a resource.
bool is_sample(Section section) { return find_sample_section(section) != nullptr; }

/// Whether the level is right. Samples are below "Examples"; on published pages they have the same level.
bool has_level(const Heading& heading, int level) {
  return level == heading.level || (is_sample(heading.section) && level == heading.level + 1);
}

bool belongs_to_operation(Section section) {
  return std::ranges::find(operation_sections, section) != operation_sections.end();
}

}  // namespace

void Reader::heading(const markdown::Block& block) {
  const auto& text = block.content.text;
  if (block.content.strong) {
    report(Rule::bold_heading, block, "the heading has bold markup", "remove the asterisks");
  }
  if (page_.title_line == 0 && block.level == 1) {
    title(block);
    return;
  }
  if (block.level >= async_code_level && claim_code(text, block.line)) return;
  const auto found = find_heading(text);
  if (found) {
    enter(block, *found);
    return;
  }
  if (claim_code(text, block.line)) return;
  section_ = Section::unknown;
  claimed_ = false;
  reported_ = true;
  const auto nearest = nearest_heading(text);
  report(Rule::unknown_heading, block, "'" + text + "' is not a heading of a reference page",
         nearest.empty() ? "use one of the headings of the other pages"
                         : "did you mean '" + std::string(nearest) + "'?");
}

/// The reason tables of the oldest pages are headed by their code, one word such as "EntityTooLarge": as a
/// heading, an item of a list or a paragraph.
bool Reader::claim_code(std::string_view text, int line) {
  const bool in_reasons = section_ == Section::async_reasons || section_ == Section::async_code;
  if (!in_reasons || !is_alphanumeric(text)) return false;
  event()->reasons.push_back({std::string(text), {}, line});
  section_ = Section::async_code;
  return true;
}

void Reader::title(const markdown::Block& block) {
  page_.title_line = block.line;
  const auto& text = block.content.text;
  if (named_by_title_) page_.name = text.substr(0, text.find(' '));
  if (text == page_.name) return;
  if (text.starts_with(page_.name) && text.size() > page_.name.size() && text[page_.name.size()] == ' ') {
    report(Rule::decorated_title, block, "the title has more than the name '" + page_.name + "'",
           "write only the name");
  } else {
    report(Rule::title_differs_from_file, block, "the title is not the file's name '" + page_.name + "'",
           "the file's name is used; make the two agree");
  }
}

void Reader::enter(const markdown::Block& block, const Heading& found) {
  check_spelling(block, found);
  if (!has_level(found, block.level)) {
    report(Rule::misplaced_heading, block,
           "'" + std::string(found.title) + "' has level " + std::to_string(block.level) + " instead of " +
               std::to_string(found.level),
           "write it with " + std::to_string(found.level) + " '#'");
  }
  section_ = found.section;
  if (found.section == Section::event_type) {
    page_.events.push_back({lower_case(found.title), {}, {}, {}, block.line});
    return;
  }
  if (found.section == Section::operation) {
    open_operation(block, found.title);
    return;
  }
  if (belongs_to_operation(found.section) && operation() == nullptr) {
    section_ = Section::unknown;
    claimed_ = false;
    reported_ = true;
    report(Rule::misplaced_heading, block, "'" + std::string(found.title) + "' belongs under an operation",
           "put it below GET, POST, PUT or DELETE");
    return;
  }
  if (found.section == Section::async_reasons && event() == nullptr) {
    section_ = Section::unknown;
    claimed_ = false;
    reported_ = true;
    report(Rule::misplaced_heading, block, "'" + std::string(found.title) + "' belongs under an event",
           "move it");
    return;
  }
  if (seen(found.section) && found.section != Section::async_reasons && !is_sample(found.section)) {
    report(Rule::duplicate_section, block, "a second section '" + std::string(found.title) + "'",
           "merge the two; both are read");
  }
  seen_.push_back(found.section);
  if (found.section == Section::description) description_line_ = block.line;
  if (auto* current = operation()) {
    current->has_request_body |= found.section == Section::request_body;
    current->has_errors |= found.section == Section::errors;
    current->has_examples |= found.section == Section::examples;
  }
}

void Reader::check_spelling(const markdown::Block& block, const Heading& found) {
  const auto& text = block.content.text;
  if (text == found.title) return;
  report(Rule::misspelt_heading, block, "'" + text + "' is read as '" + std::string(found.title) + "'",
         "did you mean '" + std::string(found.title) + "'?");
}

void Reader::open_operation(const markdown::Block& block, std::string_view method) {
  const auto same = [&](const OperationSection& other) { return other.method == method; };
  if (std::ranges::any_of(page_.operations, same)) {
    report(Rule::duplicate_section, block, "a second operation " + std::string(method),
           "merge the two; both are read");
  }
  // Sections of the previous operation do not count for this one.
  std::erase_if(seen_, belongs_to_operation);
  page_.operations.emplace_back();
  page_.operations.back().method = method;
  page_.operations.back().line = block.line;
}

}  // namespace ucwagen::page
