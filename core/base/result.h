// Result: a value or the reason why there is none.
#pragma once

#include <tl/expected.hpp>

#include <type_traits>
#include <utility>

namespace stance {

/// Errors a person can meet are values: an enum with data, made into text only in app/text.
/// Programming errors are assertions.
template <class Value, class Error>
using Result = tl::expected<Value, Error>;

template <class Error>
using Failure = tl::unexpected<Error>;

template <class Error>
Failure<std::decay_t<Error>> fail(Error&& error)
{
    return Failure<std::decay_t<Error>>(std::forward<Error>(error));
}

}  // namespace stance
