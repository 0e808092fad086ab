// Made by ucwagen from the reference.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

/// The version of the generated files; sources and headers with different versions must not be used together.
#define UCWA_BINDINGS_VERSION 3
