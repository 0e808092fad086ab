// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include "client/random_id.hpp"

#include <random>

namespace ucwa::client {

std::string random_id() {
  std::random_device device;
  std::uniform_int_distribution<int> digit(0, 15);
  std::string id;
  while (id.size() < 32) id += "0123456789abcdef"[digit(device)];
  return id;
}

}  // namespace ucwa::client
