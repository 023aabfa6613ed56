# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the icons into TARGET as :/icons/{light,dark}/NAME.svg. Each is drawn once in dark ink; the variant for dark
# themes is made here by changing that one colour.
function(groundscope_add_icons target)
    set(folder "${CMAKE_SOURCE_DIR}/resources/icons")
    set(files "")
    foreach(icon gs-all-overlays gs-benchmark gs-data-check gs-demo gs-ground-truth gs-heat-map gs-mask gs-models
                 gs-next gs-oracle gs-point gs-previous gs-run gs-run-all gs-run-file gs-stop)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${folder}/${icon}.svg")
        file(READ "${folder}/${icon}.svg" drawing)
        foreach(theme light dark)
            set(file "${CMAKE_CURRENT_BINARY_DIR}/icons/${theme}/${icon}.svg")
            if(theme STREQUAL "dark")
                string(REPLACE "#232629" "#eceef3" drawing "${drawing}")
            endif()
            file(CONFIGURE OUTPUT "${file}" CONTENT "${drawing}" @ONLY)
            set_source_files_properties("${file}" PROPERTIES QT_RESOURCE_ALIAS "${theme}/${icon}.svg")
            list(APPEND files "${file}")
        endforeach()
    endforeach()
    set(logo "${folder}/org.groundscope.GroundScope.svg")
    set_source_files_properties("${logo}" PROPERTIES QT_RESOURCE_ALIAS "org.groundscope.GroundScope.svg")
    qt_add_resources(${target} "groundscope_icons" PREFIX "/icons" FILES ${files} "${logo}")
endfunction()
