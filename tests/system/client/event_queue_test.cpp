#include "client/event_queue.hpp"

#include <gtest/gtest.h>

#include <atomic>

namespace {

using namespace std::chrono_literals;
using ucwa::client::EventQueue;

TEST(EventQueue, HasRoomAgainWhenAnItemWasDispatched) {
  const auto queue = std::make_shared<EventQueue>();
  std::atomic<int> dispatched = 0;
  for (int i = 0; i < 2; ++i) queue->push([&] { ++dispatched; });
  int before_room = -1;
  std::thread producer([&] {
    queue->wait_for_room(2);
    before_room = dispatched;
  });
  std::this_thread::sleep_for(20ms);  // a producer that does not wait ends now
  queue->dispatch(0ms);
  producer.join();
  EXPECT_GE(before_room, 1);
}

TEST(EventQueue, HasRoomWhenItHasEnded) {
  const auto queue = std::make_shared<EventQueue>();
  queue->push([] {});
  std::thread producer([&] { queue->wait_for_room(1); });
  queue->end();
  producer.join();
  EXPECT_FALSE(queue->finished()) << "what is left is still dispatched";
}

}  // namespace
