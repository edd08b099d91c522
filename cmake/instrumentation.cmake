# Sanitizers and coverage, for every target alike.
if(STANCE_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  add_link_options(-fsanitize=address,undefined)
endif()
if(STANCE_COVERAGE)
  add_compile_options(--coverage)
  add_link_options(--coverage)
endif()
