// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

/// UCWA_CLIENT_EXPORT marks the declarations that a shared library of the client exports. The client is a separate
/// library from the bindings, so it needs a separate macro on systems that distinguish export and import.
#if defined(UCWA_SHARED) && defined(_WIN32)
#ifdef UCWA_CLIENT_BUILDING
#define UCWA_CLIENT_EXPORT __declspec(dllexport)
#else
#define UCWA_CLIENT_EXPORT __declspec(dllimport)
#endif
#elif defined(UCWA_SHARED)
#define UCWA_CLIENT_EXPORT __attribute__((visibility("default")))
#else
#define UCWA_CLIENT_EXPORT
#endif
