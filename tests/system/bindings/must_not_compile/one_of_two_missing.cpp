// expect: presenceSubscriptions POST: call .uris(...) before .build(): the parameter 'uris' is required
#include <ucwa/resources/presence_subscriptions.hpp>

void call(const ucwa::Link<ucwa::PresenceSubscriptions>& link) { (void)link.post().duration(15).build(); }
