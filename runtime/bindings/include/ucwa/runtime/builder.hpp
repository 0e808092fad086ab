#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "ucwa/runtime/link.hpp"
#include "ucwa/runtime/null.hpp"
#include "ucwa/runtime/operation.hpp"

namespace ucwa {

class DataUri;
class DateTime;
class TimeSpan;

namespace detail {

/// A boolean argument to which texts and pointers do not convert.
struct Flag {
  template <class B, std::enable_if_t<std::is_same_v<B, bool>, int> = 0>
  Flag(B on) : value(on) {}
  bool value;
};

/// The value of an unknown parameter.
class UCWA_EXPORT Scalar {
 public:
  Scalar(std::string_view text);
  Scalar(const std::string& text) : Scalar(std::string_view(text)) {}
  Scalar(const char* text) : Scalar(std::string_view(text)) {}
  Scalar(Flag value);
  template <class B, std::enable_if_t<std::is_same_v<B, bool>, int> = 0>
  Scalar(B value) : Scalar(Flag(value)) {}
  Scalar(int value) : Scalar(static_cast<std::int64_t>(value)) {}
  Scalar(std::int64_t value);
  Scalar(double value);
  Scalar(Null);

 private:
  friend class Draft;
  std::string json_;
};

/// A request under construction: the part that does not depend on the operation. Parameters are identified by their
/// index in the operation's table of facts, which also has their limits. finish() reports the first parameter that
/// breaks a limit.
class UCWA_EXPORT Draft {
 public:
  Draft(const Operation& operation, const AnyLink& link);
  Draft(const Draft& other);
  Draft(Draft&& other) noexcept;
  Draft& operator=(const Draft& other);
  Draft& operator=(Draft&& other) noexcept;
  ~Draft();

  // The index of a parameter is that in the table of its operation.
  void set(int index, std::string_view text);
  void set(int index, const char* text);
  void set(int index, const std::string& text);
  void set(int index, Flag flag);
  void set(int index, std::int32_t number);
  void set(int index, double number);
  void set(int index, const DateTime& time);
  void set(int index, const TimeSpan& span);
  void set(int index, const DataUri& data);
  void set(int index, Null);
  void set(int index, const OpenText& value);
  /// A list of any type of value that can be set alone. The library has the instances. They are not overloads,
  /// because overload resolution would instantiate each of these vectors.
  template <class T>
  void set(int index, const std::vector<T>& values);
  template <class E>
  void set(int index, const std::vector<Open<E>>& values) {
    std::vector<std::string> texts;
    texts.reserve(values.size());
    for (const Open<E>& value : values) texts.push_back(value.text());
    set(index, texts);
  }
  /// Sets a random text of 32 hexadecimal digits.
  void set_random(int index);

  void add(std::string_view name, const Scalar& scalar);
  void use_query();
  void use_xml();
  void set_body(std::string_view content, std::string_view media_type);
  void set_header(std::string_view name, std::string_view value);
  /// Sets an entity tag; quotes are added if it has none.
  void set_tag(std::string_view name, std::string_view etag);
  void set_resource(const Type& type, const void* object, const Resource& resource);

  [[nodiscard]] Expected<Request, InvalidParameter> finish() const;
  /// The parameter `operationId`, or "".
  [[nodiscard]] std::string operation_id() const;

 private:
  friend class RequestText;
  struct State;
  State& state();
  void put(int index, std::string json);
  void refuse(std::string_view parameter, std::string_view message);

  const Operation* operation_;
  State* state_;  ///< null after the draft was moved
};

/// Converts a list of enumerators, or of texts, to a list of Open<E>.
template <class E, class Other>
[[nodiscard]] std::vector<Open<E>> list_of(const std::vector<Other>& values) {
  constexpr bool fits = std::is_same_v<Other, E> || std::is_convertible_v<Other, std::string_view>;
  static_assert(fits, "the elements of this list are of another enumeration than the parameter's");
  std::vector<Open<E>> list;
  if constexpr (fits) list.assign(values.begin(), values.end());
  return list;
}

/// The functions of every builder. Setters return the builder, so that calls can be chained.
template <class Self>
class AnyBuilder {
 public:
  /// Sets an unknown parameter: one that no page names.
  Self& with(std::string_view name, const Scalar& value) {
    draft_.add(name, value);
    return self();
  }
  /// Adds a header field.
  Self& header(std::string_view name, std::string_view value) {
    draft_.set_header(name, value);
    return self();
  }
  /// Sends and requests XML. Without the XML part of the bindings, build() returns an error.
  Self& as_xml() {
    draft_.use_xml();
    return self();
  }

 protected:
  explicit AnyBuilder(Draft draft) : draft_(std::move(draft)) {}
  Self& self() { return static_cast<Self&>(*this); }

  template <class Op>
  [[nodiscard]] Expected<Call<Op>, InvalidParameter> finish() const {
    auto request = draft_.finish();
    if (!request) return std::move(request).error();
    return Call<Op>{std::move(*request), draft_.operation_id()};
  }

  Draft draft_;
};

/// Further functions of the builders of GET.
template <class Self>
class GetBuilder : public AnyBuilder<Self> {
 public:
  /// Requests the resource only if it changed since that entity tag; otherwise the server returns 304.
  Self& if_none_match(std::string_view etag) {
    this->draft_.set_tag("If-None-Match", etag);
    return this->self();
  }

 protected:
  using AnyBuilder<Self>::AnyBuilder;
};

/// The builder of a GET without parameters.
template <class Op>
class PlainGet : public GetBuilder<PlainGet<Op>> {
 public:
  explicit PlainGet(const AnyLink& link) : GetBuilder<PlainGet<Op>>(Draft(OperationFacts::of<Op>(), link)) {}
  [[nodiscard]] Expected<Call<Op>, InvalidParameter> build() const { return this->template finish<Op>(); }
};

/// The builder of any other operation without parameters.
template <class Op>
class PlainBuilder : public AnyBuilder<PlainBuilder<Op>> {
 public:
  explicit PlainBuilder(const AnyLink& link)
      : AnyBuilder<PlainBuilder<Op>>(Draft(OperationFacts::of<Op>(), link)) {}
  [[nodiscard]] Expected<Call<Op>, InvalidParameter> build() const { return this->template finish<Op>(); }
};

/// The builder of PUT: sends the whole resource, with If-Match.
template <class Op>
class PutBuilder : public AnyBuilder<PutBuilder<Op>> {
 public:
  template <class T>
  PutBuilder(const AnyLink& link, const T& resource)
      : AnyBuilder<PutBuilder<Op>>(Draft(OperationFacts::of<Op>(), link)) {
    this->draft_.set_resource(type_of<T>(), &resource, resource);
  }
  /// Uses another entity tag than that of the resource.
  PutBuilder& if_match(std::string_view etag) {
    this->draft_.set_tag("If-Match", etag);
    return *this;
  }
  [[nodiscard]] Expected<Call<Op>, InvalidParameter> build() const { return this->template finish<Op>(); }
};

}  // namespace detail
}  // namespace ucwa
