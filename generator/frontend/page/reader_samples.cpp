#include "generator/frontend/markdown/line_kinds.hpp"
#include "generator/frontend/page/reader.hpp"
#include "generator/frontend/page/sample_block.hpp"

namespace ucwagen::page {

void Reader::code(const markdown::Block& block) {
  if (section_ == Section::event_type && event() != nullptr) {
    add_event_sample(block);
    return;
  }
  const auto* place = find_sample_section(section_);
  claimed_ = place != nullptr && operation() != nullptr;
  if (!claimed_) return;
  auto sample = read_sample(block, place->role, place->xml);
  check_sample(sample, block);
  operation()->samples.push_back(std::move(sample));
}

void Reader::add_event_sample(const markdown::Block& block) {
  auto sample = read_sample(block, SampleRole::event, false);
  check_sample(sample, block);
  // On the oldest pages the heading of the completed event is a second "updated"; only its sample shows the type.
  const auto type = event_type_of(sample);
  if (!type.empty() && type != event()->type) {
    report(Rule::event_sample_type, block, "the sample under '" + event()->type + "' shows the event " + type,
           "the type in the sample is used; correct the heading");
    event()->type = type;
  }
  event()->samples.push_back(std::move(sample));
}

void Reader::check_sample(const Sample& sample, const markdown::Block& block) {
  if (sample.form.escapes > 0) {
    report(
        Rule::escaped_sample, sample.body_line, 1,
        "the sample is entity-escaped " +
            (sample.form.escapes == 1 ? std::string("once") : std::to_string(sample.form.escapes) + " times"),
        "write quotes and brackets without entities");
  }
  if (sample.form.indented) {
    const auto& line = lines_[static_cast<std::size_t>(sample.line) - 1];
    const auto column = static_cast<int>(trim(line).data() - line.data()) + 1;
    report(Rule::indented_sample, sample.line, column, "the sample is indented", "remove the indentation");
  }
  if (sample.role != SampleRole::event && sample.start.empty()) {
    report(Rule::sample_without_start_line, sample.line, 1,
           sample.role == SampleRole::request ? "the sample has no request line"
                                              : "the sample has no status line",
           "show the complete message");
  }
  const std::string_view info = block.info;
  const bool says_xml = info == "xml" || info == "XML";
  const bool says_json = info == "json" || info == "JSON";
  if ((says_xml && !sample.xml) || (says_json && sample.xml)) {
    report(Rule::sample_language, block, "the fence says '" + std::string(info) + "', the heading otherwise",
           "the heading decides; correct the fence");
  }
}

}  // namespace ucwagen::page
