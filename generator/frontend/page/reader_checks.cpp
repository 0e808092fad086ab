#include <algorithm>
#include <string>

#include "generator/frontend/page/reader.hpp"
#include "generator/frontend/page/sample_block.hpp"

namespace ucwagen::page {

namespace {

std::string quoted_title(Section section) { return "'" + std::string(heading_of(section).title) + "'"; }

}  // namespace

void Reader::check_sections() {
  const auto missing = [&](Section section) {
    if (seen(section)) return;
    report(Rule::missing_section, std::max(page_.title_line, 1), 1,
           "the page has no section " + quoted_title(section),
           "add it, with None if there is nothing to say");
  };
  if (page_.title_line == 0) {
    report(Rule::missing_title, 1, 1, "the page has no title", "start it with '# " + page_.name + "'");
  }
  if (page_.summary.empty()) {
    report(Rule::missing_summary, std::max(page_.title_line, 1), 1, "the page has no summary",
           "say in a sentence below the title what it is");
  }
  if (page_.kind == Kind::enumeration) {
    missing(Section::members);
    return;
  }
  missing(Section::properties);
  missing(Section::links);
  missing(Section::operations);
  if (description_line_ > 0 && page_.description.empty()) {
    report(Rule::empty_description, description_line_, 1, "the resource description is empty",
           "describe the resource, or leave the heading out");
  }
  check_events();
  for (const auto& operation : page_.operations) check_operation(operation);
}

void Reader::check_events() {
  for (auto event = page_.events.begin(); event != page_.events.end(); ++event) {
    const auto same = [&](const EventSection& other) { return other.type == event->type; };
    if (std::ranges::any_of(page_.events.begin(), event, same)) {
      report(Rule::duplicate_section, event->line, 1, "a second section for the event " + event->type,
             "merge the two; both are read");
    }
    if (event->rows.empty()) {
      report(Rule::missing_section, event->line, 1, "the event " + event->type + " has no table",
             "add one that names resource, priority, sender and reason");
    }
    if (event->samples.empty()) {
      report(Rule::missing_sample, event->line, 1, "the event " + event->type + " has no sample", "add one");
    }
  }
}

void Reader::check_operation(const OperationSection& operation) {
  const auto missing = [&](Section section) {
    report(Rule::missing_section, operation.line, 1,
           operation.method + " has no section " + quoted_title(section),
           "add it, with None if there is nothing to say");
  };
  if (operation.description.empty() && !operation.has_placeholder) {
    report(Rule::empty_description, operation.line, 1, operation.method + " has no description",
           "say what it does");
  }
  if (!operation.has_request_body) missing(Section::request_body);
  if (operation.response == ResponseForm::absent) missing(Section::response_body);
  if (!operation.has_errors) missing(Section::errors);
  if (!operation.has_examples) missing(Section::examples);
  for (const SampleSection& place : sample_sections) {
    const auto wanted = [&](const Sample& sample) {
      return sample.role == place.role && sample.xml == place.xml;
    };
    if (std::ranges::none_of(operation.samples, wanted)) {
      report(Rule::missing_sample, operation.line, 1,
             operation.method + " has no sample " + quoted_title(place.section), "add one");
    }
  }
}

}  // namespace ucwagen::page
