#pragma once

/// Includes the whole client. Link ucwa::client.
#include "ucwa/client/curl_transport.hpp"
#include "ucwa/client/session.hpp"
