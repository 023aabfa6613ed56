# SPDX-License-Identifier: GPL-3.0-or-later
# Greps every #include and fails on one that breaks the layers of the README. Run: cmake -DROOT=. -P tests/layers.cmake
# One rule a line: folder | regular expression of includes that are forbidden there.
set(rules
    "core/base|core/(data|edit|io|text|metrics|grounding|chat|run|infer)/|widgets/|app/|<Q|<torch|<ATen|<c10|opencv"
    "core/data|core/(edit|io|text|metrics|grounding|chat|run|infer)/|widgets/|app/|<Q|<torch|<ATen|<c10|opencv"
    "core/edit|core/(text|metrics|grounding|chat|run|infer)/|widgets/|app/|<Q|<torch|<ATen|<c10"
    "core/io|core/(edit|grounding|run|infer|chat)/|widgets/|app/|<Q|<torch|<ATen|<c10"
    "core/text|core/(metrics|run|infer|chat)/|widgets/|app/|<Q|<torch|<ATen|<c10"
    "core/metrics|core/(grounding|run|infer|chat)/|widgets/|app/|<Q|<torch|<ATen|<c10"
    "core/chat|core/(io|text|metrics|grounding|run|infer)/|widgets/|app/|<Q|<torch|<ATen|<c10|opencv"
    "core/grounding|core/(run|infer)/|widgets/|app/|<Q|<torch|<ATen|<c10"
    "core/run|core/infer/|widgets/|app/|<Q|<torch|<ATen|<c10"
    "core/infer|core/(io|text|metrics|chat|run)/|widgets/|app/|<Q|opencv"
    "widgets/render|core/(infer|run|chat)/|core/grounding/(pipeline|candidates|recorded)|app/|widgets/(canvas|models|docks|dialogs)/|<QtWidgets|<QWidget>|<torch|<ATen"
    "widgets/canvas|core/(infer|run|chat)/|core/grounding/(pipeline|candidates|recorded)|app/|<torch|<ATen"
    "widgets/models|core/(infer|run|chat)/|core/grounding/(pipeline|candidates|recorded)|app/|<torch|<ATen"
    "widgets/docks|core/(infer|run|chat)/|core/grounding/(pipeline|candidates|recorded)|app/|<torch|<ATen"
    "widgets/timeline|core/(infer|run|chat)/|core/grounding/(pipeline|candidates|recorded)|app/|<torch|<ATen"
    "widgets/dialogs|core/(infer|run|chat)/|core/grounding/(pipeline|candidates|recorded)|app/|<torch|<ATen"
    "app|<torch|<ATen|<c10|core/infer/(layers|clip|llama|llava|sam|safetensors|pickle|checkpoint|images|resample|trace)")

set(failures 0)
set(checked 0)
foreach(rule ${rules})
    string(FIND "${rule}" "|" bar)
    string(SUBSTRING "${rule}" 0 ${bar} folder)
    math(EXPR start "${bar} + 1")
    string(SUBSTRING "${rule}" ${start} -1 forbidden)
    file(GLOB_RECURSE sources "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
    foreach(source ${sources})
        math(EXPR checked "${checked} + 1")
        file(STRINGS "${source}" includes REGEX "^[ \t]*#[ \t]*include")
        foreach(line ${includes})
            if("${line}" MATCHES "${forbidden}")
                message(SEND_ERROR "${source}: ${line} is forbidden in ${folder}")
                math(EXPR failures "${failures} + 1")
            endif()
        endforeach()
        file(STRINGS "${source}" licence LIMIT_COUNT 1)
        if(NOT "${licence}" MATCHES "SPDX-License-Identifier: GPL-3.0-or-later")
            message(SEND_ERROR "${source}: the first line must be the SPDX licence line")
            math(EXPR failures "${failures} + 1")
        endif()
    endforeach()
endforeach()
if(checked LESS 20)
    message(SEND_ERROR "Only ${checked} files were checked: the rules no longer match the tree")
endif()
message(STATUS "layers: ${checked} files checked, ${failures} failures")
