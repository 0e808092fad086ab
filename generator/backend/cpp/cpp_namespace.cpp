#include "generator/backend/cpp/cpp_namespace.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "generator/backend/cpp/identifiers.hpp"
#include "generator/base/text.hpp"

namespace ucwagen::cpp {
namespace {

std::vector<std::string> parts(std::string_view name) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at <= name.size();) {
    const std::size_t end = std::min(name.find("::", at), name.size());
    out.emplace_back(name.substr(at, end - at));
    at = end + 2;
  }
  return out;
}

bool is_plain(const std::string& part) {
  return !part.empty() && std::ranges::all_of(part, is_name_character) && !is_digit(part[0]) &&
         part[0] != '_' && part.find("__") == std::string::npos && !is_reserved(part) && part != "std";
}

struct Form {
  std::string_view from;
  bool word_follows_not;  ///< no longer word may follow: "namespace ucwax" does not match
  std::string to;
};

}  // namespace

base::Failure Namespace::problem(std::string_view name) {
  const std::vector<std::string> all = parts(name);
  for (const std::string& part : all) {
    if (!is_plain(part)) return "'" + part + "' cannot be the name of a namespace";
    // Inside a::a, the compiler would look up a::x in the inner namespace.
    if (std::ranges::count(all, part) > 1) return "'" + part + "' occurs in it twice";
  }
  return std::nullopt;
}

Namespace Namespace::of(std::string_view name) {
  const std::vector<std::string> all = parts(name);
  const std::string flat = joined(all, "_");
  return {joined(all, "::"), joined(all, "/"), flat, upper_case(flat)};
}

std::string renamed(std::string_view text, const Namespace& to) {
  if (to.name == "ucwa") return std::string(text);
  const std::array<Form, 5> forms{{{"namespace ucwa", true, "namespace " + to.name},
                                   {"ucwa::", false, to.name + "::"},
                                   {"\"ucwa/", false, "\"" + to.folder + "/"},
                                   {"<ucwa/", false, "<" + to.folder + "/"},
                                   {"UCWA_", false, to.macro + "_"}}};
  std::string out;
  out.reserve(text.size() + text.size() / 16);
  for (std::size_t at = 0; at < text.size();) {
    const Form* found = nullptr;
    for (const Form& form : forms) {
      if (!text.substr(at).starts_with(form.from)) continue;
      const std::size_t end = at + form.from.size();
      const bool inside_word = is_name_character(text[at]) && at > 0 && is_name_character(text[at - 1]);
      const bool goes_on = form.word_follows_not && end < text.size() && is_name_character(text[end]);
      if (!inside_word && !goes_on) found = &form;
    }
    if (found != nullptr) {
      out += found->to;
      at += found->from.size();
    } else {
      out += text[at++];
    }
  }
  return out;
}

}  // namespace ucwagen::cpp
