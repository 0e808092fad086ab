#include "client/event_queue.hpp"

#include <gtest/gtest.h>

#include <atomic>

namespace {

using namespace std::chrono_literals;
using ucwa::client::EventQueue;

TEST(EventQueue, HasRoomAgainWhenAnItemIsDispatched) {
  const auto queue = std::make_shared<EventQueue>();
  for (int i = 0; i < 2; ++i) queue->push([] {});
  std::atomic<bool> dispatching = false, waited = false;
  std::thread producer([&] {
    queue->wait_for_room(2);
    waited = dispatching.load();
  });
  std::this_thread::sleep_for(20ms);  // a producer that does not wait ends now
  dispatching = true;
  queue->dispatch(0ms);
  producer.join();
  EXPECT_TRUE(waited);
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
