#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "generator/base/text.hpp"
#include "generator/frontend/page/boilerplate.hpp"
#include "generator/frontend/page/prose.hpp"
#include "generator/frontend/page/reader.hpp"

namespace ucwagen::page {

namespace {

std::vector<std::string> split_products(std::string_view text) {
  std::vector<std::string> products;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(",/"), text.size());
    if (const auto product = trim(text.substr(0, end)); !product.empty()) products.emplace_back(product);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return products;
}

}  // namespace

void Reader::paragraph(markdown::Block& block) {
  keep_references(block.content);
  // An anchor alone gives no text.
  claimed_ = block.content.text.empty() || claim_prose(block);
}

bool Reader::claim_prose(markdown::Block& block) {
  auto& content = block.content;
  const std::string_view text = content.text;
  if (section_ == Section::title || section_ == Section::contents) return claim_opening(content);
  if (section_ == Section::description) {
    append(page_.description, content);
    return true;
  }
  if (section_ == Section::remarks) {
    append(page_.summary, content);
    return true;
  }
  if (section_ == Section::operation) {
    if (text.starts_with("Operation description coming soon")) {
      report(Rule::placeholder_description, block, "the description of the operation is only a placeholder",
             "say what it does");
      operation()->has_placeholder = true;
    } else {
      append(operation()->description, content);
    }
    return true;
  }
  if (section_ == Section::response_body && operation() != nullptr) {
    auto& response = operation()->response;
    if (text == no_content) {
      response = ResponseForm::none;
      return true;
    }
    if (text.starts_with("The response") || text.starts_with("The resource itself")) {
      response = ResponseForm::self;
      return true;
    }
  }
  if (section_ == Section::operations && text == no_content) page_.states_no_operations = true;
  return text == no_content || find_boilerplate(text) != nullptr || claim_code(text, block.line);
}

/// Reads the lines between title and first section: products, dates, contents, and the summary.
bool Reader::claim_opening(markdown::Inline& content) {
  if (claim_masthead(content.text)) return true;
  const auto& links = content.references;
  const bool only_anchors = !links.empty() && std::ranges::all_of(links, [](const auto& link) {
    return link.target.starts_with("#");
  });
  if (only_anchors || content.text.starts_with(heading_of(Section::contents).title)) return true;
  append(page_.summary, content);
  return true;
}

/// Reads "Applies to: …", "Another name of: …" and "Last modified: …". Some pages write their emphasis so that it is
/// not valid Markdown ("_** Applies to: **"); the asterisks are then part of the text.
bool Reader::claim_masthead(std::string_view text) {
  static constexpr std::string_view emphasis = "_* ";
  const auto strip = [](std::string_view part) {
    const auto first = std::min(part.find_first_not_of(emphasis), part.size());
    return part.substr(first, part.find_last_not_of(emphasis) + 1 - first);
  };
  text = strip(text);
  if (text.starts_with(last_modified)) return true;
  const auto colon = text.find(':');
  const auto value = colon == std::string_view::npos ? std::string_view() : strip(text.substr(colon + 1));
  if (text.starts_with(another_name_of) && !value.empty()) {
    page_.other_name_of = value;
    return true;
  }
  if (!same_text(text.substr(0, applies_to.size()), applies_to)) return false;
  if (!value.empty()) page_.applies_to = split_products(value);
  return true;
}

void Reader::list(markdown::Block& block) {
  for (const auto& item : block.items) keep_references(item);
  if (block.items.size() == 1 && claim_code(block.items.front().text, block.line)) return;
  Prose* home = nullptr;
  switch (section_) {
    case Section::title:
    case Section::contents:
    case Section::remarks: home = &page_.summary; break;
    case Section::description: home = &page_.description; break;
    case Section::operation: home = &operation()->description; break;
    default: break;
  }
  claimed_ = home != nullptr;
  if (home == nullptr) return;
  for (auto& item : block.items) {
    if (section_ == Section::title || section_ == Section::contents) {
      claimed_ = claim_opening(item) && claimed_;
    } else {
      append(*home, item);
    }
  }
}

void Reader::keep_references(const markdown::Inline& content) {
  const auto found = references_of(content);
  page_.references.insert(page_.references.end(), found.begin(), found.end());
}

void Reader::append(Prose& prose, markdown::Inline& content) {
  auto more = to_prose(std::move(content), file_.name, diagnostics_);
  if (prose.text.empty()) {
    more.references.insert(more.references.begin(), prose.references.begin(), prose.references.end());
    prose = std::move(more);
    return;
  }
  const std::size_t shift = prose.text.size() + 1;
  for (auto& mark : more.marks)
    prose.marks.push_back({mark.begin + shift, mark.end + shift, std::move(mark.target)});
  prose.text += ' ' + more.text;
  prose.references.insert(prose.references.end(), more.references.begin(), more.references.end());
}

}  // namespace ucwagen::page
