#include "generator/frontend/sample/json_samples.hpp"

#include <map>
#include <optional>
#include <utility>

#include "generator/base/parallel.hpp"
#include "generator/base/text.hpp"
#include "generator/frontend/sample/sample_repair.hpp"

namespace ucwagen::sample {

namespace {

/// Where the body starts, which is what findings are about.
Location body_of(const page::Page& page, const page::Sample& sample) {
  return {page::file_of(page, sample), sample.body_line, 0};
}

std::optional<Json> parse_sample(const page::Page& page, const page::Sample& sample,
                                 Diagnostics& diagnostics) {
  if (!claims_json(sample)) return std::nullopt;
  ParsedJson parsed = parse_json(sample.body, sample.body_line);
  if (!parsed.root) {
    report(diagnostics, Rule::unparsable_sample, {page::file_of(page, sample), parsed.error_line, 0},
           "the body of this sample is not JSON: " + parsed.root.problem,
           "correct the body; it gives no evidence for types");
    return std::nullopt;
  }
  if (parsed.lenient) {
    report(diagnostics, Rule::lenient_sample, body_of(page, sample),
           "a string of this sample has a line break, which JSON forbids", "write the string on one line");
  }
  return std::move(parsed.root.value);
}

std::string list_of(const std::vector<std::string>& names) { return "'" + joined(names, "', '") + "'"; }

void report_difference(const page::Page& page, const page::Sample& json, const page::Sample& xml,
                       const SampleDifference& difference, Diagnostics& diagnostics) {
  const Note other{body_of(page, xml), "the XML sample"};
  if (!difference.mangled.empty()) {
    report(diagnostics, Rule::mangled_sample, body_of(page, json),
           "this sample has lost or gained blanks in " + list_of(difference.mangled),
           "write the values as the XML sample has them")
        .notes.push_back(other);
  }
  if (difference.only_json.empty() && difference.only_xml.empty()) return;
  std::string message = "the XML sample ";
  if (!difference.only_json.empty()) message += "lacks " + list_of(difference.only_json);
  if (!difference.only_json.empty() && !difference.only_xml.empty()) message += " and ";
  if (!difference.only_xml.empty()) message += "has more: " + list_of(difference.only_xml);
  report(diagnostics, Rule::sample_forms_differ, body_of(page, json), message,
         "show the same in both samples")
      .notes.push_back(other);
}

using Read = std::vector<std::pair<const page::Sample*, Json>>;

/// The samples of one section: an operation or an event.
void read_section(const page::Page& page, const std::vector<page::Sample>& samples, Read& read,
                  Diagnostics& diagnostics) {
  std::map<page::SampleRole, std::vector<const page::Sample*>> xml;
  for (const page::Sample& sample : samples) {
    if (sample.xml) xml[sample.role].push_back(&sample);
  }
  std::map<page::SampleRole, std::size_t> place;
  for (const page::Sample& sample : samples) {
    if (sample.xml) continue;
    const auto& forms = xml[sample.role];
    const std::size_t at = place[sample.role]++;
    auto root = parse_sample(page, sample, diagnostics);
    if (!root) continue;
    if (at < forms.size() && !forms[at]->body.empty()) {
      const SampleDifference difference = repair_from_xml(*root, read_xml(forms[at]->body));
      report_difference(page, sample, *forms[at], difference, diagnostics);
    }
    read.emplace_back(&sample, std::move(*root));
  }
}

Read read_page(const page::Page& page, Diagnostics& diagnostics) {
  Read read;
  if (page.kind != page::Kind::resource) return read;
  for (const page::OperationSection& section : page.operations)
    read_section(page, section.samples, read, diagnostics);
  for (const page::EventSection& section : page.events)
    read_section(page, section.samples, read, diagnostics);
  return read;
}

}  // namespace

bool claims_json(const page::Sample& sample) {
  const std::size_t start = sample.body.find_first_not_of(" \t\n");
  return !sample.xml && start != std::string::npos &&
         (sample.body[start] == '{' || sample.body[start] == '[');
}

JsonSamples::JsonSamples(const std::vector<page::Page>& pages, Diagnostics& diagnostics) {
  std::vector<Read> read(pages.size());
  std::vector<Diagnostics> found(pages.size());
  base::in_parallel(pages.size(), [&](std::size_t i) { read[i] = read_page(pages[i], found[i]); });
  for (Read& samples : read) {
    for (auto& [sample, json] : samples) samples_.emplace(sample, std::move(json));
  }
  for (Diagnostics& each : found) append(diagnostics, std::move(each));
}

const Json* JsonSamples::find(const page::Sample& sample) const {
  const auto found = samples_.find(&sample);
  return found == samples_.end() ? nullptr : &found->second;
}

}  // namespace ucwagen::sample
