# Removes what Doxygen need not document: special members, and private declarations of the library.
s/^  ~?[A-Z][A-Za-z0-9_]*\([^()]*\)( noexcept)?;$//
s/^  [A-Z][A-Za-z0-9_]*& operator=\([^()]*\)( noexcept)?;$//
s/^detail::Offers<.*> offers\(const .*\);$//
s/^template <>$//
s/^[A-Z_]*EXPORT const detail::Type& detail::type_of<.*>\(\) noexcept;$//
