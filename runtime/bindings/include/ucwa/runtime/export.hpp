#pragma once

/// UCWA_EXPORT marks the declarations that a shared library of the bindings exports.
/// A build of the shared library defines UCWA_SHARED and UCWA_BUILDING, its users only UCWA_SHARED.
#if defined(UCWA_SHARED) && defined(_WIN32)
#ifdef UCWA_BUILDING
#define UCWA_EXPORT __declspec(dllexport)
#elif defined(__GNUC__)
// MinGW's linker needs no import declarations. With them, constants such as Phone::scopes would be looked up in the DLL,
// which does not have them, since they are inline.
#define UCWA_EXPORT
#else
#define UCWA_EXPORT __declspec(dllimport)
#endif
#elif defined(UCWA_SHARED)
#define UCWA_EXPORT __attribute__((visibility("default")))
#else
#define UCWA_EXPORT
#endif
