// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

/// UCWA_CLIENT_EXPORT marks what a shared library of the client gives to the outside. The client is a library of its
/// own beside the bindings, so it needs a macro of its own where the two sides of a library are told apart.
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
