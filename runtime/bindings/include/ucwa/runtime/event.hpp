#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/failure.hpp"
#include "ucwa/runtime/link.hpp"
#include "ucwa/runtime/open.hpp"

namespace ucwa {

struct Events;
detail::Offers<1> offers(const Events*);

/// The status of an operation in its completed event.
enum class EventStatus { success, failure };

namespace detail {
template <>
struct Names<EventStatus> {
  static constexpr std::string_view list[] = {"Success", "Failure"};
};
}  // namespace detail

/// A link of the event channel, which includes its rel.
struct Reference {
  std::string rel;                   ///< what it leads to
  std::string href;                  ///< where
  std::optional<std::string> title;  ///< its name, for people
  Extra extra;                       ///< unknown attributes

  /// The same link with a type.
  template <class T>
  [[nodiscard]] Link<T> as() const {
    Link<T> link(href);
    link.title = title;
    return link;
  }
};

/// One event. If its resource is not embedded, follow `link`.
struct UCWA_EXPORT Event {
  /// A resource that is embedded in the event.
  struct Embedded {
    std::string key;   ///< its name in `_embedded`
    std::string rel;   ///< the member `rel` of the resource itself, which may differ
    std::string json;  ///< its text
  };

  /// @cond special_members
  Event();
  Event(const Event& other);
  Event(Event&& other) noexcept;
  Event& operator=(const Event& other);
  Event& operator=(Event&& other) noexcept;
  ~Event();
  /// @endcond

  Open<EventType> type;                     ///< what happened
  Reference link;                           ///< what the event is about
  std::optional<Reference> in;              ///< the collection that it was added to or deleted from
  Reference sender;                         ///< the resource that sends it
  std::optional<Open<EventStatus>> status;  ///< for a completed operation
  std::optional<ErrorBody> reason;          ///< why an operation failed or the server made the change
  std::vector<Embedded> embedded;           ///< embedded resources; as<T>() reads them
  Extra extra;                              ///< unknown members

  /// The embedded resource, if there is one with the key or rel of T and it can be read as T.
  template <class T>
  [[nodiscard]] std::optional<T> as(const DecodeOptions& options = {}) const {
    const std::string* json = find(T::rel);
    if (json == nullptr) return std::nullopt;
    T object{};
    if (auto error = detail::decode_json(detail::type_of<T>(), &object, *json, options)) {
      options.report(error->pointer, error->message);
      return std::nullopt;
    }
    return object;
  }

  /// The JSON text of the embedded resource with that key or rel, or nullptr.
  [[nodiscard]] const std::string* find(std::string_view rel) const;
};

/// The events of a batch, in order, without copies.
class EventList {
 public:
  /// Over the events.
  class Iterator {
   public:
    /// @cond the usual functions of an iterator
    explicit Iterator(const Event* const* at) : at_(at) {}
    const Event& operator*() const { return **at_; }
    const Event* operator->() const { return *at_; }
    Iterator& operator++() {
      ++at_;
      return *this;
    }
    bool operator==(const Iterator& other) const { return at_ == other.at_; }
    bool operator!=(const Iterator& other) const { return at_ != other.at_; }
    /// @endcond

   private:
    const Event* const* at_;
  };

  /// For EventBatch::all().
  explicit EventList(std::vector<const Event*> events) : events_(std::move(events)) {}

  /// The elements, in the order in which the server sent them.
  ///@{
  [[nodiscard]] Iterator begin() const { return Iterator(events_.data()); }
  [[nodiscard]] Iterator end() const { return Iterator(events_.data() + events_.size()); }
  [[nodiscard]] bool empty() const { return events_.empty(); }
  [[nodiscard]] std::size_t size() const { return events_.size(); }
  [[nodiscard]] const Event& operator[](std::size_t index) const { return *events_[index]; }
  [[nodiscard]] const Event& front() const { return *events_.front(); }
  [[nodiscard]] const Event& back() const { return *events_.back(); }
  ///@}

 private:
  std::vector<const Event*> events_;
};

/// The response of the event channel. Before you process the events, send the request for `resync`, `next` or
/// `resume`, whichever is present, in this order of precedence. Process the events strictly in order.
struct UCWA_EXPORT EventBatch {
  /// Consecutive events of one resource.
  struct Sender {
    std::string rel;            ///< of the resource
    std::string href;           ///< its address
    std::vector<Event> events;  ///< in order
    Extra extra;                ///< unknown members
  };

  /// @cond special_members
  EventBatch();
  EventBatch(const EventBatch& other);
  EventBatch(EventBatch&& other) noexcept;
  EventBatch& operator=(const EventBatch& other);
  EventBatch& operator=(EventBatch&& other) noexcept;
  ~EventBatch();
  /// @endcond

  Maybe<Link<Events>> self;     ///< the request of this response
  Maybe<Link<Events>> next;     ///< the next request to send
  Maybe<Link<Events>> resume;   ///< instead of next: conversations and subscriptions were reset
  Maybe<Link<Events>> resync;   ///< the acknowledgement was wrong: discard transient state
  std::vector<Sender> senders;  ///< in order; the same sender may occur several times
  OtherLinks other_links;       ///< links with unknown rels
  Extra extra;                  ///< unknown members

  /// The next request, to send before you process the events: that of `resync`, else `next`, else `resume`.
  [[nodiscard]] const Maybe<Link<Events>>& next_link() const noexcept;

  /// All events, in order. The list refers to the batch.
  [[nodiscard]] EventList all() const;
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<EventBatch>() noexcept;
}

/// The argument that visit() passes to the function for all other events.
struct UnknownEvent {
  const Event& event;  ///< the event
};

/// Combines several functions into one overload set, for visit():
/// `ucwa::overloaded{[](const Message&) {...}, [](ucwa::UnknownEvent) {...}}`.
template <class... F>
struct overloaded : F... {
  using F::operator()...;
};
/// @cond
template <class... F>
overloaded(F...) -> overloaded<F...>;
/// @endcond

/// Calls the function for the first of the types Ts that the event is about: with the resource, if it is embedded;
/// else with a Link<T> to it, if there is such a function. All other events go to the function for UnknownEvent.
template <class First, class... Ts, class Visitor>
decltype(auto) visit(const Event& event, Visitor&& visitor) {
  static_assert(std::is_invocable_v<Visitor&, UnknownEvent>,
                "visit: the last function must take ucwa::UnknownEvent, for all other events");
  static_assert(std::is_invocable_v<Visitor&, const First&>,
                "visit: there is no function for one of the types that it is called with");
  if (auto resource = event.as<First>()) return visitor(std::as_const(*resource));
  if constexpr (std::is_invocable_v<Visitor&, const Link<First>&>) {
    if (event.link.rel == First::rel) return visitor(event.link.as<First>());
  }
  if constexpr (sizeof...(Ts) > 0) {
    return visit<Ts...>(event, visitor);
  } else {
    return visitor(UnknownEvent{event});
  }
}

}  // namespace ucwa
