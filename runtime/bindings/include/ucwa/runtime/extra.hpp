#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ucwa/runtime/export.hpp"
#include "ucwa/runtime/maybe.hpp"

namespace ucwa {

/// The JSON text of a value of unknown type.
struct JsonText {
  std::string json;  ///< as received, byte for byte
};

/// Unknown members, in their order, each with its JSON text byte for byte.
class UCWA_EXPORT Extra {
 public:
  /// An unknown member.
  struct Member {
    std::string name;  ///< on the wire
    std::string json;  ///< the value's JSON text: `"text"` with its quotes, `12`, `null`, `{...}`
  };

  /// @cond special_members
  Extra() noexcept;
  Extra(const Extra& other);
  Extra(Extra&& other) noexcept;
  Extra& operator=(const Extra& other);
  Extra& operator=(Extra&& other) noexcept;
  ~Extra();
  /// @endcond

  /// The elements, in the order in which the server sent them.
  ///@{
  [[nodiscard]] bool empty() const noexcept;
  [[nodiscard]] std::size_t size() const noexcept;
  [[nodiscard]] std::vector<Member>::const_iterator begin() const noexcept;
  [[nodiscard]] std::vector<Member>::const_iterator end() const noexcept;
  ///@}

  /// The JSON text of the member, or nullptr.
  [[nodiscard]] const std::string* find(std::string_view name) const noexcept;
  /// The member's text with quotes and escapes removed, if it is a JSON string; else its JSON text; "" if
  /// absent.
  [[nodiscard]] std::string text(std::string_view name) const;

  /// Adds the member or replaces it. `json` must be one JSON value.
  void set(std::string_view name, std::string_view json);
  /// Adds the member or replaces it, with a text that is quoted here.
  void set_text(std::string_view name, std::string_view text);
  /// Removes the member if it exists.
  void erase(std::string_view name);
  /// Adds a member without searching for one of that name.
  void append(std::string_view name, std::string_view json);

 private:
  Maybe<std::vector<Member>> members_;  ///< mostly absent: then it takes the place of a pointer alone
};

}  // namespace ucwa
