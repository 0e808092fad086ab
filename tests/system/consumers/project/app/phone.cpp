#include <ucwa/resources/phone.hpp>

bool reads_a_phone() {
  const auto phone = ucwa::decode<ucwa::Phone>(R"({"rel":"phone","number":"tel:+14255550101"})");
  return phone && phone->number == "tel:+14255550101";
}
