# SPDX-License-Identifier: GPL-3.0-or-later
# Translations of app and widgets, built into TARGET as :/i18n/groundscope_<language>.qm. groundscope_en.ts holds
# plural forms only. After a change of a text: cmake --build … --target update-translations, then translate.
set(groundscope_languages de es fr ja ko zh_CN en)

function(groundscope_add_translations target)
    set(folder "${CMAKE_SOURCE_DIR}/translations")
    list(TRANSFORM groundscope_languages REPLACE "(.+)" "${folder}/groundscope_\\1.ts" OUTPUT_VARIABLE files)
    set_source_files_properties(${files} PROPERTIES OUTPUT_LOCATION "${CMAKE_CURRENT_BINARY_DIR}/i18n")
    qt_add_lrelease(${target} TS_FILES ${files} QM_FILES_OUTPUT_VARIABLE compiled)
    qt_add_resources(${target} "groundscope_i18n" PREFIX "/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}/i18n"
        FILES ${compiled})
    add_custom_target(update-translations
        COMMAND ${CMAKE_COMMAND} -DLUPDATE=$<TARGET_FILE:Qt6::lupdate> -DROOT=${CMAKE_SOURCE_DIR}
                -DFOLDER=${folder} -P ${folder}/update.cmake
        VERBATIM)
endfunction()
