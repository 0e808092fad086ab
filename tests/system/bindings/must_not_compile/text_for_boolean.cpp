// expect: Flag
#include <ucwa/resources/group_contacts.hpp>

void call(const ucwa::Link<ucwa::GroupContacts>& link) { (void)link.get().expand("false").build(); }
