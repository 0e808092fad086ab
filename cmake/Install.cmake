# What `cmake --install` puts where, the package that find_package(ucwagen) finds, and the .deb of CPack.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/ucwagen)

install(TARGETS ucwagen EXPORT ucwagen RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(EXPORT ucwagen NAMESPACE ucwagen:: FILE ucwagenTargets.cmake DESTINATION ${package_dir})
configure_package_config_file(cmake/ucwagenConfig.cmake.in ${PROJECT_BINARY_DIR}/package/ucwagenConfig.cmake
                              INSTALL_DESTINATION ${package_dir} NO_SET_AND_CHECK_MACRO)
# The tool runs on the host: a build for any other machine may use it.
write_basic_package_version_file(${PROJECT_BINARY_DIR}/package/ucwagenConfigVersion.cmake
                                 COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES ${PROJECT_BINARY_DIR}/package/ucwagenConfig.cmake ${PROJECT_BINARY_DIR}/package/ucwagenConfigVersion.cmake
              cmake/UcwagenGenerate.cmake cmake/ucwagen_arguments.cmake cmake/ucwagen_program.cmake
              cmake/ucwagen_depfile.cmake cmake/ucwagen_shards.cmake
        DESTINATION ${package_dir})

# The program carries both inside; these are for reading and to start own ones from.
install(DIRECTORY spec templates DESTINATION ${CMAKE_INSTALL_DATADIR}/ucwagen)

# The model in other languages, made by the program that is installed: no copy of them is kept that could be old.
if(NOT CMAKE_CROSSCOMPILING)
  set(export_folder ${PROJECT_BINARY_DIR}/exports)
  install(CODE "
    file(MAKE_DIRECTORY \"${export_folder}\")
    foreach(arguments IN ITEMS openapi:openapi.json json-schema:schema.json dot:links.dot)
      string(REPLACE \":\" \";\" arguments \"\${arguments}\")
      list(GET arguments 0 format)
      list(GET arguments 1 name)
      execute_process(COMMAND \"$<TARGET_FILE:ucwagen>\" export \${format} --quiet -o \"${export_folder}/ucwa.\${name}\"
                      COMMAND_ERROR_IS_FATAL ANY)
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

# Packages are made of the project on its own, never of one that ucwagen is a part of.
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
