# SPDX-License-Identifier: GPL-3.0-or-later
# groundscope_options, groundscope_library(), groundscope_test(): how every target of the tree is made.

add_library(groundscope_options INTERFACE)
target_compile_features(groundscope_options INTERFACE cxx_std_20)
target_compile_options(groundscope_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow)
target_compile_definitions(groundscope_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    GROUNDSCOPE_VERSION="${PROJECT_VERSION}")
target_include_directories(groundscope_options INTERFACE "${CMAKE_SOURCE_DIR}")
if(GROUNDSCOPE_SANITIZE)
    target_compile_options(groundscope_options INTERFACE -fsanitize=${GROUNDSCOPE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(groundscope_options INTERFACE -fsanitize=${GROUNDSCOPE_SANITIZE})
endif()

if(GROUNDSCOPE_LIBFUZZER)
    target_compile_options(groundscope_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# All libraries that `target` reaches by linking, transitively.
function(groundscope_link_closure target out)
    set(todo ${target})
    set(seen "")
    while(todo)
        list(POP_FRONT todo item)
        string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" item "${item}")
        if(item IN_LIST seen)
            continue()
        endif()
        list(APPEND seen "${item}")
        if(TARGET "${item}")
            foreach(property LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
                get_target_property(type "${item}" TYPE)
                if(property STREQUAL "LINK_LIBRARIES" AND type STREQUAL "INTERFACE_LIBRARY")
                    continue()
                endif()
                get_target_property(libraries "${item}" ${property})
                if(libraries)
                    list(APPEND todo ${libraries})
                endif()
            endforeach()
        endif()
    endwhile()
    set(${out} "${seen}" PARENT_SCOPE)
endfunction()

# groundscope_library(name SRCS … PUBLIC … PRIVATE … FORBID …)
# A static library of one layer. FORBID lists regular expressions of libraries that this layer must never
# reach: a match stops the configure.
function(groundscope_library name)
    cmake_parse_arguments(ARG "" "" "SRCS;PUBLIC;PRIVATE;FORBID" ${ARGN})
    add_library(${name} STATIC ${ARG_SRCS})
    target_link_libraries(${name} PUBLIC groundscope_options ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
    groundscope_link_closure(${name} closure)
    foreach(forbidden ${ARG_FORBID})
        foreach(library ${closure})
            if("${library}" MATCHES "${forbidden}")
                message(FATAL_ERROR "Layer rule broken: ${name} must not reach ${library} (FORBID ${forbidden}).")
            endif()
        endforeach()
    endforeach()
endfunction()

# groundscope_test(folder/name LIBS …): tests/folder/tst_name.cpp, run by ctest as folder/name with label folder.
function(groundscope_test path)
    cmake_parse_arguments(ARG "SERIAL" "TIMEOUT" "LIBS" ${ARGN})
    get_filename_component(folder "${path}" DIRECTORY)
    get_filename_component(base "${path}" NAME)
    string(REPLACE "/" "_" suffix "${path}")
    set(target "tst_${suffix}")
    add_executable(${target} "${CMAKE_SOURCE_DIR}/tests/${folder}/tst_${base}.cpp")
    target_link_libraries(${target} PRIVATE groundscope_options ${ARG_LIBS})
    target_compile_definitions(${target} PRIVATE
        GROUNDSCOPE_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        GROUNDSCOPE_BINARY_DIR="${CMAKE_BINARY_DIR}"
        GROUNDSCOPE_SHARED_DIR="${CMAKE_SOURCE_DIR}/../shared")
    if(NOT GROUNDSCOPE_INFER_ONLY)
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
    endif()
    add_test(NAME "${path}" COMMAND ${target})
    if(NOT TARGET ${folder}-tests)
        add_custom_target(${folder}-tests)
    endif()
    add_dependencies(${folder}-tests ${target})
    set_tests_properties("${path}" PROPERTIES
        LABELS "${folder}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;OMP_NUM_THREADS=1;OMP_WAIT_POLICY=passive"
        SKIP_RETURN_CODE 77)
    if(ARG_TIMEOUT)
        set_tests_properties("${path}" PROPERTIES TIMEOUT ${ARG_TIMEOUT})
    endif()
    if(ARG_SERIAL)
        set_tests_properties("${path}" PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()
