// Decodes and encodes samples.inc repeatedly: megabytes of JSON per second of this process's CPU time.
// All libraries use this source; CONTENDER names the header with the functions of each one.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

#include CONTENDER

namespace {

struct Sample {
  int number;
  std::string text;
  std::function<bool()> decode;
  std::function<std::size_t()> encode;
};

template <class T>
Sample sample(int number, const char* text) {
  Sample made{number, text, {}, {}};
  made.decode = [body = made.text] {
    T object{};
    return contender::decode(body, object);
  };
  T object{};
  contender::decode(made.text, object);
  made.encode = [object] { return contender::encode(object).size(); };
  return made;
}

template <class Work>
double megabytes_per_second(const std::vector<Sample>& samples, Work work) {
  std::size_t bytes = 0;
  for (const Sample& each : samples) bytes += each.text.size();
  double best = 0;
  for (int round = 0; round < 5; ++round) {
    int passes = 0;
    const std::clock_t start = std::clock();
    while (std::clock() - start < CLOCKS_PER_SEC / 4) {
      for (const Sample& each : samples) work(each);
      ++passes;
    }
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    best = std::max(best, static_cast<double>(bytes) * passes / seconds / 1e6);
  }
  return best;
}

}  // namespace

// Without arguments, prints the numbers of the samples that can be read. With such numbers, prints the
// megabytes per second of decoding and of encoding them.
int main(int argc, char** argv) {
  std::vector<Sample> samples;
  int number = 0;
#define SAMPLE(type, text) samples.push_back(sample<contender::model::type>(number++, text));
#include "samples.inc"
  if (argc == 1) {
    for (const Sample& each : samples)
      if (each.decode()) std::printf("%d\n", each.number);
    return 0;
  }
  std::vector<Sample> chosen;
  for (int argument = 1; argument < argc; ++argument)
    chosen.push_back(samples.at(static_cast<std::size_t>(std::atoi(argv[argument]))));
  std::size_t sink = 0;
  const double decoded = megabytes_per_second(chosen, [&](const Sample& each) { sink += each.decode(); });
  const double encoded = megabytes_per_second(chosen, [&](const Sample& each) { sink += each.encode(); });
  std::printf("%.1f %.1f\n", decoded, encoded);
  return sink == 0;
}
