#pragma once

/// All of the client. Link ucwa::client.
#include "ucwa/client/curl_transport.hpp"
#include "ucwa/client/session.hpp"
