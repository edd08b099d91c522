// Values of a training history, for properties. To be called inside one.
#pragma once

#include "core/history/performed_set.h"

#include <rapidcheck.h>

#include <optional>
#include <string>

namespace stance::test {

template <class Value>
std::optional<Value> maybe(const Value& value)
{
    return *rc::gen::arbitrary<bool>() ? std::optional(value) : std::nullopt;
}

inline Side anySide()
{
    return *rc::gen::element(Side::Both, Side::Left, Side::Right);
}

inline UtcTime anyTime()
{
    return UtcTime{Millis{*rc::gen::inRange<std::int64_t>(0, 4'000'000'000'000)}};
}

inline Load anyLoad()
{
    return Load::fromThousandths(*rc::gen::inRange(0, 400'000), *rc::gen::element(LoadUnit::Kilogram, LoadUnit::Pound));
}

inline Pain anyPain()
{
    return {*rc::gen::inRange(0, 11), *rc::gen::element(BodyPlace::LowBack, BodyPlace::KneeFront, BodyPlace::Other), anySide()};
}

}  // namespace stance::test
