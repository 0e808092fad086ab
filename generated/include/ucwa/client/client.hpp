// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

/// Includes the whole client. Link ucwa::client.
#include "ucwa/client/curl_transport.hpp"
#include "ucwa/client/session.hpp"
