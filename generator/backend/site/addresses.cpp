#include "generator/backend/site/addresses.hpp"

#include <algorithm>

#include "generator/base/text.hpp"

namespace ucwagen::site {
namespace {

/// The anchors of one page. A name that is taken gets a number.
class Anchors {
 public:
  [[nodiscard]] AnchorId claim(const std::string& text) {
    AnchorId anchor = AnchorId::of(text);
    int& number = next_.try_emplace(anchor.str(), 2).first->second;
    while (!used_.insert(anchor.str()).second)
      anchor = AnchorId::of(text.substr(0, AnchorId::max_length - 12) + '.' + std::to_string(number++));
    return anchor;
  }

 private:
  std::set<std::string> used_;
  std::map<std::string, int> next_;  ///< the number that a name that is taken gets
};

std::string error_text(const std::string& code, const std::optional<std::string>& subcode) {
  return subcode ? code + '.' + *subcode : code;
}

/// "addPhoneAudio" is a name wherever it stands; "contact" is mostly a word.
bool is_telling(const std::string& name) {
  return name.size() > 2 &&
         std::ranges::any_of(name.begin() + 1, name.end(), [](char c) { return is_upper(c) || is_digit(c); });
}

const Href* find(const std::map<std::string, Href>& pages, const std::string& name) {
  const auto found = pages.find(name);
  return found == pages.end() ? nullptr : &found->second;
}

}  // namespace

Addresses::Addresses(const cpp::Catalogue& catalogue) {
  for (const ir::Resource& resource : catalogue.api().resources) {
    resources_.emplace(resource.name, Href::page(Kind::resource, catalogue.resource(resource.name).file));
    add(resource);
  }
  for (const ir::Enumeration& enumeration : catalogue.enumerations()) {
    enumerations_.emplace(enumeration.name,
                          Href::page(Kind::enumeration, catalogue.enumeration(enumeration.name).file));
    add(enumeration);
  }
  for (const auto* pages : {&enumerations_, &resources_}) {
    for (const auto& [name, href] : *pages)
      if (is_telling(name)) mentioned_[name] = &href;
  }
}

void Addresses::add(const ir::Resource& resource) {
  Anchors page;
  const auto put = [&](const auto& fact, const std::string& text) {
    anchors_.emplace(&fact, page.claim(text));
  };
  for (const ir::Property& property : resource.properties) put(property, "property." + property.name);
  for (const ir::Link& link : resource.links) put(link, "link." + link.rel);
  for (const ir::Event& event : resource.events) {
    put(event, event.type + '.' + event.resource);
    for (const ir::AsyncError& error : event.async_errors) {
      put(error, event.type + '.' + error_text(error.code, error.subcode));
      add_error(error.code, error.subcode);
    }
  }
  for (const ir::Operation& operation : resource.operations) {
    put(operation, "operation." + operation.method);
    for (const ir::Input& input : operation.inputs) put(input, operation.method + '.' + input.name);
    for (const ir::Error& error : operation.errors) {
      put(error, operation.method + '.' + error_text(error.error, error.subcode));
      add_error(error.error, error.subcode);
    }
  }
}

void Addresses::add(const ir::Enumeration& enumeration) {
  Anchors page;
  for (const ir::Member& member : enumeration.members)
    anchors_.emplace(&member, page.claim("member." + member.name));
}

void Addresses::add_error(const std::string& code, const std::optional<std::string>& subcode) {
  if (errors_.contains({code, subcode})) return;
  const std::string text = error_text(code, subcode);
  cpp::FileStem file = cpp::FileStem::of(text);
  int& number = next_error_file_.try_emplace(file.str(), 2).first->second;
  while (!error_files_.insert(file.str()).second)
    file = cpp::FileStem::of(text + '_' + std::to_string(number++));
  errors_.emplace(std::pair(code, subcode), Href::page(Kind::error, file));
}

const Href* Addresses::resource(const std::string& name) const { return find(resources_, name); }
const Href* Addresses::enumeration(const std::string& name) const { return find(enumerations_, name); }

const Href* Addresses::mentioned(std::string_view word) const {
  const auto found = mentioned_.find(word);
  return found == mentioned_.end() ? nullptr : found->second;
}

const Href* Addresses::error(const std::string& code, const std::optional<std::string>& subcode) const {
  const auto found = errors_.find({code, subcode});
  return found == errors_.end() ? nullptr : &found->second;
}

}  // namespace ucwagen::site
