#ifdef UCWA_XML

#include <algorithm>
#include <utility>

#include "ucwa/runtime/codec.hpp"
#include "xml_text.hpp"
#include "xml_tree.hpp"

namespace ucwa::detail {

namespace {

constexpr std::size_t npos = std::string_view::npos;

class XmlParser {
 public:
  XmlParser(std::string_view text, XmlTree& tree) : text_(text), tree_(tree) {}

  std::optional<DecodeError> parse();

 private:
  bool document();
  bool characters();
  bool declaration();
  bool markup();
  bool start_tag();
  bool end_tag();
  bool attribute(XmlNode& node);
  bool content();
  bool add_text(std::string_view raw, XmlContext context);
  bool decode(std::string_view raw, std::string& out, XmlContext context);
  bool until(std::string_view end, std::string_view& inside);
  std::string_view name();
  void skip_space();
  bool charge(std::size_t bytes);

  [[nodiscard]] bool looking_at(std::string_view token) const {
    return text_.substr(at_, token.size()) == token;
  }
  bool wrong(std::string_view message) {
    if (!error_) error_ = DecodeError{"", std::string(message) + " (byte " + std::to_string(at_) + ")"};
    return false;
  }

  std::string_view text_;
  XmlTree& tree_;
  std::size_t at_ = 0, charged_ = 0;
  std::vector<std::uint32_t> open_;
  std::optional<DecodeError> error_;
};

std::optional<DecodeError> XmlParser::parse() {
  if (looking_at("\xEF\xBB\xBF")) at_ = 3;
  if (text_.size() > max_xml_bytes) {
    error_ = DecodeError{"", "the text is larger than 16 MB"};
  } else if (characters()) {
    document();
  }
  return std::move(error_);
}

/// Checks that the text is UTF-8 and has only characters that XML allows.
bool XmlParser::characters() {
  const std::size_t begin = at_;
  at_ += xml_characters_length(text_.substr(at_));
  if (at_ != text_.size()) {
    const bool utf8 = sequence_length(text_.substr(at_)) != 0;
    return wrong(utf8 ? "a character that XML does not allow" : "the text is not UTF-8");
  }
  at_ = begin;
  return true;
}

bool XmlParser::document() {
  if (looking_at("<?xml") && at_ + 5 < text_.size() && is_xml_space(text_[at_ + 5]) && !declaration())
    return false;
  while (at_ < text_.size()) {
    if (text_[at_] == '<') {
      if (!markup()) return false;
    } else if (open_.empty() && !is_xml_space(text_[at_])) {
      return wrong("text outside of the root element");
    } else if (open_.empty()) {
      ++at_;
    } else if (!content()) {
      return false;
    }
  }
  if (!open_.empty()) return wrong("an element has no end tag");
  return !tree_.nodes.empty() || wrong("the text has no element");
}

bool XmlParser::declaration() {
  std::string_view inside;
  at_ += 5;
  if (!until("?>", inside)) return false;
  const std::size_t found = inside.find("encoding");
  if (found == npos) return true;
  const std::string_view value = trimmed(inside.substr(found + 8));
  const std::string_view encoding = trimmed(value.substr(value.empty() ? 0 : 1));
  const bool quoted_value = encoding.size() > 1 && value.front() == '=';
  const std::size_t end = quoted_value ? encoding.find(encoding.front(), 1) : npos;
  if (end == npos) return wrong("the XML declaration is malformed");
  const std::string_view known = encoding.substr(1, end - 1);
  return same_ignoring_case(known, "utf-8") || same_ignoring_case(known, "us-ascii") ||
         wrong("the encoding is not UTF-8");
}

bool XmlParser::markup() {
  std::string_view inside;
  if (looking_at("<!--")) {
    at_ += 4;
    if (!until("-->", inside)) return false;
    return inside.find("--") == npos && (inside.empty() || inside.back() != '-') ? true
                                                                                 : wrong("'--' in a comment");
  }
  if (looking_at("<![CDATA[")) {
    if (open_.empty()) return wrong("text outside of the root element");
    at_ += 9;
    return until("]]>", inside) && add_text(inside, XmlContext::section);
  }
  if (looking_at("<?")) {
    at_ += 2;
    if (same_ignoring_case(name(), "xml")) return wrong("an XML declaration that is not at the start");
    return until("?>", inside);
  }
  if (looking_at("<!")) return wrong("document types are not accepted");
  return looking_at("</") ? end_tag() : start_tag();
}

bool XmlParser::start_tag() {
  if (open_.empty() && !tree_.nodes.empty()) return wrong("a second root element");
  if (open_.size() == static_cast<std::size_t>(max_depth)) {
    return wrong("nested deeper than " + std::to_string(max_depth) + " levels");
  }
  ++at_;
  if (!charge(sizeof(XmlNode))) return false;
  const auto index = static_cast<std::uint32_t>(tree_.nodes.size());
  XmlNode& node = tree_.nodes.emplace_back();
  node.name = name();
  if (node.name.empty()) return wrong("the name of an element is expected here");
  node.next = index + 1;
  node.first_attribute = static_cast<std::uint32_t>(tree_.attributes.size());
  while (at_ < text_.size() && is_xml_space(text_[at_])) {
    skip_space();
    if (at_ < text_.size() && is_xml_name_character(text_[at_]) && !attribute(node)) return false;
  }
  if (looking_at("/>")) {
    at_ += 2;
    return true;
  }
  if (!looking_at(">")) return wrong("'>' is expected here");
  ++at_;
  open_.push_back(index);
  return true;
}

bool XmlParser::attribute(XmlNode& node) {
  const std::string_view key = name();
  if (key.empty()) return wrong("the name of an attribute is expected here");
  for (std::uint32_t i = 0; i < node.attribute_count; ++i) {
    if (tree_.attributes[node.first_attribute + i].name == key) return wrong("an attribute occurs twice");
  }
  skip_space();
  if (!looking_at("=")) return wrong("'=' is expected here");
  ++at_;
  skip_space();
  if (!looking_at("\"") && !looking_at("'")) return wrong("the value of an attribute must be quoted");
  const std::string_view quote = text_.substr(at_, 1);
  ++at_;
  std::string_view value;
  if (!until(quote, value)) return false;
  if (value.find('<') != npos) return wrong("'<' in the value of an attribute");
  if (node.attribute_count == 100) return wrong("an element of more than 100 attributes");
  if (!charge(sizeof(XmlAttribute))) return false;
  if (value.find_first_of("&\t\r\n") != npos) {
    std::string& decoded = tree_.strings.emplace_back();
    if (!charge(sizeof(std::string)) || !decode(value, decoded, XmlContext::attribute)) return false;
    value = decoded;
  }
  tree_.attributes.push_back({key, value});
  ++node.attribute_count;
  return true;
}

bool XmlParser::end_tag() {
  at_ += 2;
  const std::string_view closed = name();
  skip_space();
  if (!looking_at(">")) return wrong("'>' is expected here");
  if (open_.empty() || tree_.nodes[open_.back()].name != closed)
    return wrong("an end tag without its start tag");
  ++at_;
  tree_.nodes[open_.back()].next = static_cast<std::uint32_t>(tree_.nodes.size());
  open_.pop_back();
  return true;
}

bool XmlParser::content() {
  const std::size_t end = std::min(text_.find('<', at_), text_.size());
  const std::string_view raw = text_.substr(at_, end - at_);
  if (raw.find("]]>") != npos) return wrong("']]>' in a text");
  at_ = end;
  return add_text(raw, XmlContext::content);
}

/// Adds text to the open element.
bool XmlParser::add_text(std::string_view raw, XmlContext context) {
  XmlNode& node = tree_.nodes[open_.back()];
  const bool plain = raw.find_first_of(context == XmlContext::section ? "\r" : "\r&") == npos;
  if (plain && node.text.empty() && node.pieces == nullptr) {
    node.text = raw;
    return true;
  }
  if (node.pieces == nullptr) {
    if (!charge(sizeof(std::string))) return false;
    node.pieces = &tree_.strings.emplace_back(node.text);
  }
  const bool good = decode(raw, *node.pieces, context);
  node.text = *node.pieces;
  return good;
}

bool XmlParser::decode(std::string_view raw, std::string& out, XmlContext context) {
  return append_xml_text(out, raw, context) || wrong("this is not a reference to a character");
}

bool XmlParser::until(std::string_view end, std::string_view& inside) {
  const std::size_t found = text_.find(end, at_);
  if (found == npos) return wrong("'" + std::string(end) + "' is missing");
  inside = text_.substr(at_, found - at_);
  at_ = found + end.size();
  return true;
}

std::string_view XmlParser::name() {
  const std::size_t begin = at_;
  if (at_ < text_.size() && (is_digit(text_[at_]) || text_[at_] == '-' || text_[at_] == '.')) return {};
  while (at_ < text_.size() && is_xml_name_character(text_[at_])) ++at_;
  return text_.substr(begin, at_ - begin);
}

void XmlParser::skip_space() {
  while (at_ < text_.size() && is_xml_space(text_[at_])) ++at_;
}

bool XmlParser::charge(std::size_t bytes) {
  charged_ += bytes;
  return charged_ <= max_object_bytes ||
         wrong("the text holds more elements and attributes than are accepted");
}

}  // namespace

std::string_view XmlTree::attribute(const XmlNode& node, std::string_view name) const {
  for (std::uint32_t i = 0; i < node.attribute_count; ++i) {
    const XmlAttribute& each = attributes[node.first_attribute + i];
    if (each.name == name) return each.value;
  }
  return {};
}

std::optional<DecodeError> parse_xml(std::string_view text, XmlTree& tree) {
  return XmlParser(text, tree).parse();
}

}  // namespace ucwa::detail

#endif
