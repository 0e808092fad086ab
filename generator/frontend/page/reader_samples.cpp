#include "generator/frontend/markdown/line_kinds.hpp"
#include "generator/frontend/page/reader.hpp"
#include "generator/frontend/page/sample_block.hpp"

namespace ucwagen::page {

void Reader::code(const markdown::Block& block) {
  if (section_ == Section::event_type && event() != nullptr) {
    add_event_sample(block);
    return;
  }
  const bool request = section_ == Section::json_request || section_ == Section::xml_request;
  const bool xml = section_ == Section::xml_request || section_ == Section::xml_response;
  const bool response = section_ == Section::json_response || section_ == Section::xml_response;
  claimed_ = (request || response) && operation() != nullptr;
  if (!claimed_) return;
  auto sample = read_sample(block, request ? SampleRole::request : SampleRole::response, xml);
  check_sample(sample, block);
  operation()->samples.push_back(std::move(sample));
}

void Reader::add_event_sample(const markdown::Block& block) {
  auto sample = read_sample(block, SampleRole::event, false);
  check_sample(sample, block);
  // The oldest pages head the completed event "updated" a second time; only its sample tells.
  const auto type = event_type_of(sample);
  if (!type.empty() && type != event()->type) {
    report(Rule::event_sample_type, block, "the sample under '" + event()->type + "' shows the event " + type,
           "the sample is believed; correct the heading");
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
        "write its quotes and brackets as they are");
  }
  if (sample.form.indented) {
    const auto& line = lines_[static_cast<std::size_t>(sample.line) - 1];
    const auto column = static_cast<int>(trim(line).data() - line.data()) + 1;
    report(Rule::indented_sample, sample.line, column, "the sample is indented",
           "start its lines at the margin");
  }
  if (sample.role != SampleRole::event && sample.start.empty()) {
    report(Rule::sample_without_start_line, sample.line, 1,
           sample.role == SampleRole::request ? "the sample has no request line"
                                              : "the sample has no status line",
           "show the whole message");
  }
  const std::string_view info = block.info;
  const bool says_xml = info == "xml" || info == "XML";
  const bool says_json = info == "json" || info == "JSON";
  if ((says_xml && !sample.xml) || (says_json && sample.xml)) {
    report(Rule::sample_language, block, "the fence says '" + std::string(info) + "', the heading otherwise",
           "the heading is believed; correct the fence");
  }
}

}  // namespace ucwagen::page
