#include <algorithm>
#include <array>
#include <charconv>

#include "generator/base/text.hpp"
#include "generator/frontend/phrase/lexer.hpp"
#include "generator/frontend/phrase/phrase.hpp"

namespace ucwagen::phrase {

namespace {

std::optional<std::int64_t> number(const Token& token) {
  std::int64_t value = 0;
  if (token.kind != TokenKind::number) return std::nullopt;
  const char* end = token.text.data() + token.text.size();
  const auto [stop, error] = std::from_chars(token.text.data(), end, value);
  return error == std::errc{} && stop == end ? std::optional(value) : std::nullopt;
}

/// Finds limits anywhere in the prose.
class LimitReader {
 public:
  explicit LimitReader(std::string_view prose) : tokens_(lex(prose)) {}

  Limits read() {
    for (std::size_t start = 0; start < tokens_.size(); ++start) {
      const auto reads = [&](auto sentence) {
        at_ = start;
        return sentence();
      };
      const bool read = reads([&] { return bound("maximum", Limit::maximum); }) ||
                        reads([&] { return bound("minimum", Limit::minimum); }) ||
                        reads([&] { return range(); }) || reads([&] { return cap(); }) ||
                        reads([&] { return default_after(); }) || reads([&] { return default_before(); });
      if (read) start = at_ - 1;
    }
    if (cap_ && limits_.maximum && *cap_ != *limits_.maximum) note(limits_.contradictory, Limit::maximum);
    return std::move(limits_);
  }

 private:
  bool word(std::string_view lower) {
    if (at_ >= tokens_.size() || !tokens_[at_].is_word(lower)) return false;
    ++at_;
    return true;
  }

  bool words(std::initializer_list<std::string_view> all) {
    const std::size_t start = at_;
    for (const std::string_view each : all) {
      if (word(each)) continue;
      at_ = start;
      return false;
    }
    return true;
  }

  std::optional<std::int64_t> take_number() {
    if (at_ >= tokens_.size()) return std::nullopt;
    const auto value = number(tokens_[at_]);
    if (value) ++at_;
    return value;
  }

  void unit() {
    if (!word("seconds") && !word("minutes")) (void)word("characters");
  }

  // "maximum length is 50 characters", "maximum length of 250 characters", "maximum [possible] value is 60"
  bool bound(std::string_view which, Limit limit) {
    if (!word(which)) return false;
    (void)word("possible");
    const bool length = limit == Limit::maximum && word("length");
    if (!length && !word("value")) return false;
    if (!word("is") && !word("of")) return false;
    const auto value = take_number();
    if (value) set(length ? Limit::max_length : limit, *value);
    return value.has_value();
  }

  // "range from 5 seconds to 60 seconds"
  bool range() {
    if (!words({"range", "from"})) return false;
    const auto low = take_number();
    unit();
    if (!low || !word("to")) return false;
    const auto high = take_number();
    if (!high) return false;
    set(Limit::minimum, *low);
    set(Limit::maximum, *high);
    return true;
  }

  // "greater than 30 minutes, 30 minutes will be used": startOrRefreshSubscriptionToContactsAndGroups has a maximum
  // of 60 in another sentence.
  bool cap() {
    if (!words({"greater", "than"}) || !take_number()) return false;
    unit();
    if (at_ < tokens_.size() && tokens_[at_].is(',')) ++at_;
    const auto used = take_number();
    unit();
    if (!used || !words({"will", "be", "used"})) return false;
    cap_ = used;
    return true;
  }

  // "default value is 5 minutes", "default priority is 0", "default is HR48X48", "defaults to Normal"
  bool default_after() {
    if (words({"defaults", "to"})) return take_default();
    if (!word("default")) return false;
    if (!word("is")) {
      ++at_;
      if (!word("is")) return false;
    }
    return take_default();
  }

  // "Voip is default", "VoIP is the default mode"
  bool default_before() {
    // Looked at first, since few tokens are followed by "is".
    if (at_ + 1 >= tokens_.size() || !tokens_[at_ + 1].is_word("is") || !names_value(at_)) return false;
    const std::string_view value = tokens_[at_].text;
    at_ += 2;
    (void)word("the");
    if (!word("default")) return false;
    if (!limits_.default_value) limits_.default_value = value;
    return true;
  }

  bool take_default() {
    if (!names_value(at_)) return false;
    if (!limits_.default_value) limits_.default_value = tokens_[at_].text;
    ++at_;
    return true;
  }

  /// Whether a value starts here: a number, a quoted text or a capital. "defaults to the phone number" has no value.
  [[nodiscard]] bool names_value(std::size_t at) const {
    if (at >= tokens_.size()) return false;
    const Token& token = tokens_[at];
    if (token.kind == TokenKind::number || token.kind == TokenKind::quoted) return true;
    if (token.is_word("true") || token.is_word("false")) return true;
    constexpr std::array<std::string_view, 5> pronouns{"this", "it", "that", "which", "the"};
    const bool pronoun =
        std::ranges::any_of(pronouns, [&](std::string_view each) { return token.is_word(each); });
    return token.kind == TokenKind::word && !pronoun && is_upper(token.text.front());
  }

  void set(Limit limit, std::int64_t value) {
    auto& known = limit == Limit::max_length ? limits_.max_length
                  : limit == Limit::minimum  ? limits_.minimum
                                             : limits_.maximum;
    if (!known)
      known = value;
    else
      note(*known == value ? limits_.repeated : limits_.contradictory, limit);
  }

  static void note(std::vector<Limit>& list, Limit limit) {
    if (std::ranges::find(list, limit) == list.end()) list.push_back(limit);
  }

  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  std::optional<std::int64_t> cap_;
  Limits limits_;
};

}  // namespace

Limits parse_limits(std::string_view prose) { return LimitReader(prose).read(); }

}  // namespace ucwagen::phrase
