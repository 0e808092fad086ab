// Decodes application documents, which are usually the largest that the service sends, and parses the same texts into
// nlohmann's DOM, in turns. Prints the megabytes per second of CPU time of both, and the ratio.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "ucwa/resources/application.hpp"

namespace {

const std::vector<std::string> documents = {
#include "applications.inc"
};

template <class Work>
double megabytes_per_second(Work work) {
  std::size_t bytes = 0;
  int passes = 0;
  const std::clock_t start = std::clock();
  while (std::clock() - start < CLOCKS_PER_SEC / 5) {
    for (int i = 0; i < 20; ++i, ++passes) {
      for (const std::string& text : documents) work(text);
    }
  }
  for (const std::string& text : documents) bytes += text.size();
  const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  return static_cast<double>(bytes) * passes / seconds / 1e6;
}

}  // namespace

int main() {
  std::size_t sink = 0;
  double ours = 0, dom = 0;
  for (int round = 0; round < 7; ++round) {
    ours = std::max(ours, megabytes_per_second([&](const std::string& text) {
                      sink += ucwa::decode<ucwa::Application>(text).has_value();
                    }));
    dom = std::max(dom, megabytes_per_second(
                            [&](const std::string& text) { sink += nlohmann::json::parse(text).size(); }));
  }
  std::printf("%.1f %.1f %.2f\n", ours, dom, ours / dom);
  return sink == 0;
}
