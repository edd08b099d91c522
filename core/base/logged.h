// Logged: a recorded value that knows whether the athlete entered it or it was assumed from the prescription.
#pragma once

namespace stance {

enum class Source { Assumed, Entered };

template <class Value>
struct Logged {
    Value value{};
    Source source = Source::Assumed;

    friend bool operator==(const Logged&, const Logged&) = default;
};

}  // namespace stance
