# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DLUPDATE=… -DROOT=… -DFOLDER=… -P update.cmake: brings the .ts files in FOLDER in line with the sources.
function(update file)
    execute_process(
        COMMAND "${LUPDATE}" -silent -no-obsolete -locations none -extensions cpp,h -I . ${ARGN}
                app widgets -ts "${FOLDER}/${file}"
        WORKING_DIRECTORY "${ROOT}"
        RESULT_VARIABLE failed
        ERROR_QUIET OUTPUT_QUIET)
    if(failed)
        message(FATAL_ERROR "lupdate failed on ${file}")
    endif()
endfunction()
foreach(language de es fr ja ko zh_CN)
    update(groundscope_${language}.ts -target-language ${language})
endforeach()
update(groundscope_en.ts -target-language en -pluralonly)
