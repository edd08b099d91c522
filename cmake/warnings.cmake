# One interface target for the warnings of all our code.
add_library(stance_warnings INTERFACE)
target_compile_options(stance_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
  $<$<BOOL:${STANCE_WERROR}>:-Werror>)
