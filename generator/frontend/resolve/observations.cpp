#include "generator/frontend/resolve/observations.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>

#include "generator/base/text.hpp"
#include "generator/frontend/sample/json_samples.hpp"

namespace ucwagen::resolve {

namespace {

/// Keys ignore case, since samples and tables may spell a name differently.
std::string key(std::string_view a, std::string_view b, std::string_view c = {}) {
  std::string text;
  text.reserve(a.size() + b.size() + c.size() + 2);
  text.append(a).append(1, '\n').append(b).append(1, '\n').append(c);
  for (char& letter : text) letter = lower_case(letter);
  return text;
}

bool is_date(std::string_view text) { return text.starts_with("/Date(") && text.ends_with(")/"); }

bool is_int32(const std::string& text) {
  std::int32_t value = 0;
  return std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc{};
}

Shape shape_of(const Json& value) {
  switch (value.kind) {
    case Json::Kind::boolean: return Shape::boolean;
    case Json::Kind::integer: return is_int32(value.text) ? Shape::integer : Shape::real;
    case Json::Kind::real: return Shape::real;
    case Json::Kind::string: return is_date(value.text) ? Shape::date : Shape::string;
    case Json::Kind::array: return value.items.empty() ? Shape::nothing : shape_of(value.items.front());
    case Json::Kind::null:
    case Json::Kind::object: break;
  }
  return Shape::nothing;
}

Observed observe(const std::string& name, const Json& value, const std::string& file, bool own) {
  Observed observed;
  observed.shape = shape_of(value);
  observed.array = value.kind == Json::Kind::array;
  observed.own = own;
  observed.spelled = name;
  observed.source = {file, value.line, 0};
  if (observed.shape != Shape::string) return observed;
  if (!observed.array) observed.texts.push_back(value.text);
  for (const Json& item : value.items) observed.texts.push_back(item.text);
  return observed;
}

void note(LinkForm& form, const Json& value, const std::string& file) {
  auto& slot = value.kind == Json::Kind::array ? form.many : form.one;
  if (!slot) slot = ir::Source{file, value.line, 0};
}

}  // namespace

Observations::Observations(const std::vector<Draft>& drafts, const JsonSamples& samples) {
  for (const Draft& draft : drafts) {
    for (const page::OperationSection& section : draft.page->operations) read(draft, section, samples);
    for (const page::EventSection& section : draft.page->events) {
      for (const page::Sample& sample : section.samples) {
        if (const Json* root = samples.find(sample)) read_event(page::file_of(*draft.page, sample), *root);
      }
    }
  }
  for (auto& [name, values] : values_)
    std::stable_partition(values.begin(), values.end(), [](const Observed& value) { return value.own; });
}

void Observations::read(const Draft& draft, const page::OperationSection& section,
                        const JsonSamples& samples) {
  for (const page::Sample& sample : section.samples) {
    const Json* root = samples.find(sample);
    if (root == nullptr) continue;
    const std::string& file = page::file_of(*draft.page, sample);
    if (sample.role == page::SampleRole::request)
      read_request(draft, section, *root, file);
    else
      read_response(draft, section, *root, file);
  }
}

/// The response of a GET, and one that the page calls the resource itself, is the resource of the page; the rel of
/// other responses names their resource.
void Observations::read_response(const Draft& draft, const page::OperationSection& section, const Json& root,
                                 const std::string& file) {
  const std::string& name = draft.resource.name;
  const std::string rel{root.text_of("rel")};
  const bool self = section.method == "GET" || section.response == page::ResponseForm::self || rel == name;
  if (self) {
    read_resource(name, root, {file, true});
    if (!rel.empty() && rel != name) foreign_rels_.try_emplace(name, rel);
  }
  if (!rel.empty() && (!self || rel != name)) read_resource(rel, root, {file, false});
}

void Observations::read_request(const Draft& draft, const page::OperationSection& section, const Json& root,
                                const std::string& file) {
  std::vector<std::string>& sent = sent_[key(draft.resource.name, section.method)];
  const auto add = [&](const std::string& name, Observed observed) {
    const std::string once = key(draft.resource.name, section.method, name);
    if (sent_once_.insert(once).second) sent.push_back(name);
    values_[once].push_back(std::move(observed));
  };
  for (const auto& [name, value] : root.members) {
    if (name != "_links" && name != "_embedded") add(name, observe(name, value, file, true));
  }
  const Json* links = root.find("_links");
  if (links == nullptr) return;
  for (const auto& [name, value] : links->members) {
    Observed observed = observe(name, value, file, true);
    observed.shape = Shape::link;
    add(name, std::move(observed));
  }
}

/// Event batches contain senders, which contain events, which embed resources.
void Observations::read_event(const std::string& file, const Json& value) {
  for (const Json& item : value.items) read_event(file, item);
  for (const auto& [name, member] : value.members) {
    if (name != "_embedded") {
      read_event(file, member);
      continue;
    }
    for (const auto& [rel, object] : member.members) read_resource(rel, object, {file, false});
  }
}

void Observations::read_resource(const std::string& name, const Json& object, Place place) {
  for (const auto& [member, value] : object.members) {
    if (member == "_links") {
      read_links(name, value, place);
    } else if (member == "_embedded") {
      read_embedded(name, value, place);
    } else if (member != "rel") {
      values_[key(name, member)].push_back(observe(member, value, place.file, place.own));
    }
  }
}

void Observations::read_links(const std::string& name, const Json& links, Place place) {
  for (const auto& [rel, value] : links.members) {
    ObservedLink& link = links_[key(name, rel)];
    note(link.link, value, place.file);
    link.own |= place.own;
    if (!value.text_of("href").starts_with("data:")) continue;
    Observed observed = observe(rel, value, place.file, place.own);
    observed.shape = Shape::link;
    values_[key(name, rel)].push_back(std::move(observed));
  }
}

void Observations::read_embedded(const std::string& name, const Json& embedded, Place place) {
  for (const JsonMember& member : embedded.members) {
    const std::string& rel = member.name;
    const Json& value = member.value;
    ObservedLink& link = links_[key(name, rel)];
    note(link.embedded, value, place.file);
    link.own |= place.own;
    const auto read_one = [&](const Json& object) {
      const std::string inner{object.text_of("rel")};
      read_resource(rel, object, {place.file, false});
      if (inner.empty() || inner == rel) return;
      aliases_.try_emplace(rel, inner);
      read_resource(inner, object, {place.file, false});
    };
    if (value.kind == Json::Kind::object) read_one(value);
    for (const Json& item : value.items) read_one(item);
  }
}

const std::vector<Observed>& Observations::property(std::string_view resource, std::string_view name) const {
  return parameter(resource, name, {});
}

const std::vector<Observed>& Observations::parameter(std::string_view resource, std::string_view method,
                                                     std::string_view name) const {
  static const std::vector<Observed> none;
  const auto found = values_.find(key(resource, method, name));
  return found == values_.end() ? none : found->second;
}

const std::vector<std::string>& Observations::sent_names(std::string_view resource,
                                                         std::string_view method) const {
  static const std::vector<std::string> none;
  const auto found = sent_.find(key(resource, method));
  return found == sent_.end() ? none : found->second;
}

const ObservedLink* Observations::link(std::string_view resource, std::string_view rel) const {
  const auto found = links_.find(key(resource, rel));
  return found == links_.end() ? nullptr : &found->second;
}

}  // namespace ucwagen::resolve
