# The rules of `cmake --install`, the package for find_package(ucwagen), and the .deb of CPack.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/ucwagen)

install(TARGETS ucwagen EXPORT ucwagen RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(EXPORT ucwagen NAMESPACE ucwagen:: FILE ucwagenTargets.cmake DESTINATION ${package_dir})
configure_package_config_file(cmake/ucwagenConfig.cmake.in ${PROJECT_BINARY_DIR}/package/ucwagenConfig.cmake
                              INSTALL_DESTINATION ${package_dir} NO_SET_AND_CHECK_MACRO)
# The program runs on the host, so a build for any target may use it.
write_basic_package_version_file(${PROJECT_BINARY_DIR}/package/ucwagenConfigVersion.cmake
                                 COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES ${PROJECT_BINARY_DIR}/package/ucwagenConfig.cmake ${PROJECT_BINARY_DIR}/package/ucwagenConfigVersion.cmake
              cmake/UcwagenGenerate.cmake cmake/ucwagen_arguments.cmake cmake/ucwagen_program.cmake
              cmake/ucwagen_depfile.cmake cmake/ucwagen_shards.cmake
        DESTINATION ${package_dir})

# Both are compiled into the program; these copies are for readers, and as a start for other templates and pages.
install(DIRECTORY spec templates DESTINATION ${CMAKE_INSTALL_DATADIR}/ucwagen)

# The exports of the model are made by the program that is installed, so that they cannot be out of date.
if(NOT CMAKE_CROSSCOMPILING)
  set(export_folder ${PROJECT_BINARY_DIR}/exports)
  install(CODE "
    file(MAKE_DIRECTORY \"${export_folder}\")
    function(export_to name)
      execute_process(COMMAND \"$<TARGET_FILE:ucwagen>\" export \${ARGN} --quiet -o \"${export_folder}/\${name}\"
                      COMMAND_ERROR_IS_FATAL ANY)
    endfunction()
    export_to(ucwa.openapi.json openapi)
    export_to(ucwa.schema.json json-schema)
    export_to(ucwa.links.dot dot)
    export_to(ucwa.links.mmd mermaid)
    foreach(table IN ITEMS resources properties links operations parameters errors events members scopes)
      export_to(ucwa.\${table}.csv csv --table \${table})
    endforeach()
  ")
  install(DIRECTORY ${export_folder} DESTINATION ${CMAKE_INSTALL_DATADIR}/ucwagen)
  set(site_folder ${PROJECT_BINARY_DIR}/site)
  install(CODE "
    execute_process(COMMAND \"$<TARGET_FILE:ucwagen>\" site --quiet --output \"${site_folder}\" COMMAND_ERROR_IS_FATAL ANY)
  ")
  install(DIRECTORY ${site_folder} DESTINATION ${CMAKE_INSTALL_DATADIR}/ucwagen PATTERN ucwagen.manifest EXCLUDE)
endif()

install(FILES packaging/ucwagen.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES packaging/completion.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME ucwagen)
install(FILES packaging/completion.zsh DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions RENAME _ucwagen)
install(FILES README.md NOTICE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

# Packages are only made if ucwagen is the top-level project.
if(PROJECT_IS_TOP_LEVEL)
  set(CPACK_GENERATOR DEB)
  set(CPACK_PACKAGE_CONTACT "The ucwagen project <ucwagen@pool.example.com>")
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
  set(CPACK_STRIP_FILES ON)
  set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
  set(CPACK_DEBIAN_PACKAGE_SECTION devel)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
  include(CPack)
endif()
