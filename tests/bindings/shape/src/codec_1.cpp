#include "table.hpp"
#include "ucwa/resources/add_phone_audio.hpp"
#include "ucwa/resources/phone_audio.hpp"

namespace ucwa {

namespace {
using detail::ErrorRow;
using detail::field;
using detail::Field;
using detail::Parameter;
using detail::Place;
}  // namespace

// addPhoneAudio

AddPhoneAudio::AddPhoneAudio() = default;
AddPhoneAudio::AddPhoneAudio(const AddPhoneAudio&) = default;
AddPhoneAudio::AddPhoneAudio(AddPhoneAudio&&) noexcept = default;
AddPhoneAudio& AddPhoneAudio::operator=(AddPhoneAudio other) noexcept {
  return detail::replace(*this, std::move(other));
}
AddPhoneAudio::~AddPhoneAudio() = default;

namespace detail {
template <>
const Type& type_of<AddPhoneAudio>() noexcept {
  using T = AddPhoneAudio;
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
  };
  static constexpr Type type = describe<T>({}, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& AddPhoneAudio::Post::operation() noexcept {
  static constexpr Parameter parameters[] = {
      {"operationId", Place::body, false, 50},
      {"phoneNumber", Place::body},
      {"to", Place::body, true},
  };
  static constexpr ErrorRow errors[] = {
      {400, "BadRequest", "NormalizationFailed"},
      {500, "ServiceFailure", "CallbackChannelError"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", "TooManyGroups"},
      {409, "Conflict", ""},
      {410, "Gone", "CannotRedirect"},
  };
  static constexpr detail::Operation operation{"addPhoneAudio",    "POST",     1,
                                               "application/json", parameters, errors};
  return operation;
}

// phoneAudio

PhoneAudio::PhoneAudio() = default;
PhoneAudio::PhoneAudio(const PhoneAudio&) = default;
PhoneAudio::PhoneAudio(PhoneAudio&&) noexcept = default;
PhoneAudio& PhoneAudio::operator=(PhoneAudio other) noexcept {
  return detail::replace(*this, std::move(other));
}
PhoneAudio::~PhoneAudio() = default;

namespace detail {
template <>
const Type& type_of<PhoneAudio>() noexcept {
  using T = PhoneAudio;
  static constexpr Field properties[] = {
      field<&T::state>("state"),
  };
  static constexpr Field links[] = {
      field<&T::links, &T::Links::self>("self"),
      field<&T::links, &T::Links::add_phone_audio>("addPhoneAudio"),
      field<&T::links, &T::Links::conversation>("conversation"),
  };
  static constexpr Type type = describe<T>(properties, links, {});
  return type;
}
}  // namespace detail

const detail::Operation& PhoneAudio::Get::operation() noexcept {
  static constexpr ErrorRow errors[] = {
      {500, "ServiceFailure", "InvalidExchangeServerVersion"},
      {409, "Conflict", "AlreadyExists"},
      {409, "Conflict", ""},
  };
  static constexpr detail::Operation operation{"phoneAudio", "GET", 1, "", {}, errors};
  return operation;
}

}  // namespace ucwa
