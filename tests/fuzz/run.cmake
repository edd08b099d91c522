# Runs one fuzz target from its seeds for SECONDS. What it finds is left in build/fuzz/found.
get_filename_component(here "${CMAKE_CURRENT_LIST_DIR}" ABSOLUTE)
get_filename_component(build "${FUZZER}" DIRECTORY)
set(found "${build}/found-${KIND}")
set(corpus "${build}/corpus-${KIND}")
file(MAKE_DIRECTORY "${found}" "${corpus}")
execute_process(
  COMMAND "${FUZZER}" -max_total_time=${SECONDS} -timeout=10 -rss_limit_mb=2048 -max_len=65536 -print_final_stats=1
    "-dict=${here}/words.dict" "-artifact_prefix=${found}/" "${corpus}" "${here}/seeds/${KIND}"
  RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "stance_fuzz_${KIND} failed (${result}). The input that did it is in ${found}.")
endif()
