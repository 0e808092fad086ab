#include "generator/frontend/sample/json_samples.hpp"

#include <cstddef>
#include <map>
#include <optional>

#include "generator/frontend/sample/sample_repair.hpp"

namespace ucwagen::resolve {

namespace {

std::optional<Json> parse_sample(const page::Page& page, const page::Sample& sample,
                                 Diagnostics& diagnostics) {
  if (!claims_json(sample)) return std::nullopt;
  ParsedJson parsed = parse_json(sample.body, sample.body_line);
  if (!parsed.ok) {
    diagnostics.push_back({Rule::unparsable_sample,
                           {page::file_of(page, sample), parsed.error_line, 0},
                           "the body of this sample is not JSON: " + parsed.error,
                           "correct the body; it gives no evidence for types"});
    return std::nullopt;
  }
  if (parsed.lenient) {
    diagnostics.push_back({Rule::lenient_sample,
                           {page::file_of(page, sample), sample.body_line, 0},
                           "a string of this sample has a line break, which JSON forbids",
                           "write the string on one line"});
  }
  return std::move(parsed.root);
}

std::string list_of(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "'" : ", '") + name + "'";
  return text;
}

void report(const page::Page& page, const page::Sample& json, const page::Sample& xml,
            const SampleDifference& difference, Diagnostics& diagnostics) {
  const Note other{{page::file_of(page, xml), xml.body_line, 0}, "the XML sample"};
  if (!difference.mangled.empty()) {
    diagnostics.push_back({Rule::mangled_sample,
                           {page::file_of(page, json), json.body_line, 0},
                           "this sample has lost or gained blanks in " + list_of(difference.mangled),
                           "write the values as the XML sample has them",
                           {other}});
  }
  if (difference.only_json.empty() && difference.only_xml.empty()) return;
  std::string message = "the XML sample ";
  if (!difference.only_json.empty()) message += "lacks " + list_of(difference.only_json);
  if (!difference.only_json.empty() && !difference.only_xml.empty()) message += " and ";
  if (!difference.only_xml.empty()) message += "has more: " + list_of(difference.only_xml);
  diagnostics.push_back({Rule::sample_twins_differ,
                         {page::file_of(page, json), json.body_line, 0},
                         message,
                         "show the same in both samples",
                         {other}});
}

}  // namespace

bool claims_json(const page::Sample& sample) {
  const std::size_t start = sample.body.find_first_not_of(" \t\n");
  return !sample.xml && start != std::string::npos &&
         (sample.body[start] == '{' || sample.body[start] == '[');
}

std::vector<ReadSample> read_samples(const page::Page& page, const std::vector<page::Sample>& samples,
                                     Diagnostics& diagnostics) {
  std::map<page::SampleRole, std::vector<const page::Sample*>> xml;
  for (const page::Sample& sample : samples) {
    if (sample.xml) xml[sample.role].push_back(&sample);
  }
  std::map<page::SampleRole, std::size_t> place;
  std::vector<ReadSample> read;
  for (const page::Sample& sample : samples) {
    if (sample.xml) continue;
    const auto& counterparts = xml[sample.role];
    const std::size_t at = place[sample.role]++;
    auto root = parse_sample(page, sample, diagnostics);
    if (!root) continue;
    if (at < counterparts.size() && !counterparts[at]->body.empty())
      report(page, sample, *counterparts[at], repair_from_xml(*root, read_xml(counterparts[at]->body)),
             diagnostics);
    read.push_back({sample.role, std::move(*root), page::file_of(page, sample)});
  }
  return read;
}

}  // namespace ucwagen::resolve
