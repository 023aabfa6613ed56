# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the program's own icons into TARGET as :/icons/NAME.svg. `currentColor` in them is the theme's text colour
# (widgets/render/icons.h).
function(groundscope_add_icons target)
    set(files "")
    foreach(icon gs-all-overlays gs-benchmark gs-brush gs-changed gs-cut gs-data-check gs-demo gs-ellipse gs-eraser gs-errors
                 gs-evaluate gs-ground-truth gs-heat-map gs-join gs-judge gs-lock gs-mask gs-models gs-next gs-oracle
                 gs-point gs-polygon gs-previous gs-rectangle gs-redo gs-review gs-run gs-run-all gs-run-file
                 gs-sam-box gs-sam-points gs-select gs-settings gs-side-by-side gs-split gs-stop gs-undo gs-unlock
                 org.groundscope.GroundScope)
        set(file "${CMAKE_SOURCE_DIR}/resources/icons/${icon}.svg")
        set_source_files_properties("${file}" PROPERTIES QT_RESOURCE_ALIAS "${icon}.svg")
        list(APPEND files "${file}")
    endforeach()
    qt_add_resources(${target} "groundscope_icons" PREFIX "/icons" FILES ${files})
endfunction()
