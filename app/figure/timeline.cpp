#include "app/figure/timeline.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace stance::figure {
namespace {

constexpr double pi = std::numbers::pi;
constexpr double heldSeconds = 6.0;
constexpr double leaveSeconds = 1.6;
/// A hip lead takes at most this share of a movement.
constexpr double mostLead = 0.3;
/// Stillness longer than this is breathed in: nobody holds the breath for a long squeeze.
constexpr double longestHeldBreath = 1.5;
constexpr BreathPattern quietBreath{{2, 2}, {3, 3}, {0, 0}};

double eased(double share)
{
    return 0.5 - 0.5 * std::cos(pi * std::clamp(share, 0.0, 1.0));
}

/// Out of rest, through a way-point without halting, into rest.
double easedThrough(double share, bool fromRest, bool toRest)
{
    const double at = std::clamp(share, 0.0, 1.0);
    if (fromRest && toRest) {
        return eased(at);
    }
    if (fromRest) {
        return 1.0 - std::cos(0.5 * pi * at);
    }
    return toRest ? std::sin(0.5 * pi * at) : at;
}

double breathAt(const BreathPattern& pattern, double seconds)
{
    const double whole = std::max(1, pattern.secondsPerBreath());
    const double at = std::fmod(seconds, whole);
    if (at < pattern.in.min) {
        return eased(at / pattern.in.min);
    }
    return pattern.out.min > 0 ? 1.0 - eased((at - pattern.in.min) / pattern.out.min) : 0.0;
}

bool movesUp(PartKind kind)
{
    return kind == PartKind::Drive || kind == PartKind::Leave;
}

}  // namespace

PartKind partKind(TempoPart part)
{
    constexpr std::array kinds{PartKind::Lower, PartKind::Pause, PartKind::Drive, PartKind::Squeeze};
    return kinds[static_cast<std::size_t>(part)];
}

PartKind partKind(BreathPart part)
{
    constexpr std::array kinds{PartKind::In, PartKind::Out, PartKind::BreathPause};
    return kinds[static_cast<std::size_t>(part)];
}

std::optional<TempoPart> tempoPart(PartKind kind)
{
    switch (kind) {
        case PartKind::Lower: return TempoPart::Lower;
        case PartKind::Pause: return TempoPart::Pause;
        case PartKind::Drive: return TempoPart::Drive;
        case PartKind::Squeeze: return TempoPart::Squeeze;
        default: return std::nullopt;
    }
}

Timeline::Timeline(const Motion& motion, const std::optional<Tempo>& tempo, const std::optional<BreathPattern>& breath)
    : m_hipLead(motion.hipLeadSeconds), m_exhale(partKind(motion.exhale)), m_breath(breath.value_or(quietBreath))
{
    switch (motion.cycle.kind) {
        case CycleKind::Rep: {
            const Tempo used = tempo ? *tempo : motion.tempo.value_or(Tempo{2, 0, 2, 0});
            // Where the cycle ends is where it begins; the first round finds that out.
            addRep(motion, used, motion.alternates);
            m_parts.clear();
            m_still.clear();
            m_seconds = 0.0;
            addRep(motion, used, false);
            if (motion.alternates) {
                addRep(motion, used, true);
            }
            break;
        }
        case CycleKind::Breath:
            addBreath(motion, m_breath);
            m_parts.clear();
            m_still.clear();
            m_seconds = 0.0;
            addBreath(motion, m_breath);
            break;
        case CycleKind::Hold: addHold(motion.cycle); break;
    }
    const auto has = [&](PartKind kind) {
        return std::any_of(m_parts.begin(), m_parts.end(), [&](const TimelinePart& part) { return part.kind == kind; });
    };
    m_lowers = has(PartKind::Lower);
    m_inhales = has(m_exhale == PartKind::Drive ? PartKind::Lower : PartKind::Drive);
}

void Timeline::addRep(const Motion& motion, const Tempo& tempo, bool secondHalf)
{
    constexpr std::array order{TempoPart::Lower, TempoPart::Pause, TempoPart::Drive, TempoPart::Squeeze};
    const std::array seconds{tempo.lower, tempo.pause, tempo.drive, tempo.squeeze};
    const std::size_t first = tempo.startsWith == TempoPart::Drive ? 2 : 0;
    for (std::size_t step = 0; step < order.size(); ++step) {
        const std::size_t part = (first + step) % order.size();
        addPart(partKind(order[part]), seconds[part].value_or(1), motion.cycle.parts[part], secondHalf);
    }
}

void Timeline::addBreath(const Motion& motion, const BreathPattern& pattern)
{
    const std::array seconds{pattern.in.min, pattern.out.min, pattern.pause.min};
    for (std::size_t part = 0; part < seconds.size(); ++part) {
        addPart(partKind(static_cast<BreathPart>(part)), seconds[part], motion.cycle.parts[part], false);
    }
}

void Timeline::addHold(const Cycle& cycle)
{
    const WayPoint held{cycle.holdPose, 1.0};
    const WayPoint before{cycle.holdFrom, 1.0};
    m_reached = {cycle.holdFrom, false};
    const bool enters = cycle.holdFrom != cycle.holdPose;
    addPart(PartKind::Enter, enters ? cycle.enterSeconds : 0.0, std::span(&held, 1), false);
    m_reached = {cycle.holdPose, false};
    addPart(PartKind::Hold, heldSeconds, {}, false);
    addPart(PartKind::Leave, enters ? leaveSeconds : 0.0, std::span(&before, 1), false);
}

void Timeline::addPart(PartKind kind, double seconds, std::span<const WayPoint> points, bool secondHalf)
{
    TimelinePart part{kind, m_seconds, seconds, secondHalf, {}};
    double start = 0.0;
    for (const WayPoint& point : points) {
        const PoseRef next{point.pose, secondHalf};
        part.segments.push_back({m_reached, next, start, point.at});
        m_reached = next;
        start = point.at;
    }
    if (points.empty()) {
        part.segments.push_back({m_reached, m_reached, 0.0, 1.0});
    }
    m_seconds += seconds;
    (seconds > 0.0 ? m_parts : m_still).push_back(std::move(part));
}

const TimelinePart& Timeline::partAt(double seconds) const
{
    const auto later = [](double time, const TimelinePart& part) { return time < part.start; };
    const auto next = std::upper_bound(m_parts.begin(), m_parts.end(), seconds, later);
    return next == m_parts.begin() ? m_parts.front() : *std::prev(next);
}

Moment Timeline::at(double seconds) const
{
    if (m_parts.empty()) {
        return {};
    }
    const double inCycle = seconds - m_seconds * std::floor(seconds / m_seconds);
    const TimelinePart& part = partAt(inCycle);
    return moment(part, (inCycle - part.start) / part.seconds);
}

Moment Timeline::at(PartKind kind, double fraction, bool secondHalf) const
{
    for (const auto* parts : {&m_parts, &m_still}) {
        for (const TimelinePart& part : *parts) {
            if (part.kind == kind && part.secondHalf == secondHalf) {
                return moment(part, parts == &m_still ? 1.0 : std::clamp(fraction, 0.0, 1.0));
            }
        }
    }
    return at(0.0);
}

Moment Timeline::breathingAt(BreathPart part, double fraction) const
{
    const bool moves =
        std::any_of(m_parts.begin(), m_parts.end(), [](const TimelinePart& each) { return each.kind == PartKind::Out; });
    if (moves) {
        return at(partKind(part), fraction);
    }
    Moment now = at(PartKind::Hold, 0.0);
    const double drawn = eased(fraction);
    now.breath = part == BreathPart::In ? drawn : part == BreathPart::Out ? 1.0 - drawn : 0.0;
    return now;
}

Moment Timeline::holdingAt(double seconds) const
{
    Moment now = at(PartKind::Hold, 0.0);
    now.breath = breathAt(m_breath, seconds);
    return now;
}

double Timeline::tellingTime() const
{
    const auto moves = [](const TimelinePart& part) {
        return part.kind != PartKind::Enter && !(part.segments.front().from == part.segments.back().to);
    };
    const auto held =
        std::find_if(m_parts.begin(), m_parts.end(), [](const TimelinePart& part) { return part.kind == PartKind::Hold; });
    if (held != m_parts.end()) {
        return held->start;
    }
    const auto first = std::find_if(m_parts.begin(), m_parts.end(), moves);
    return first == m_parts.end() ? 0.0 : first->start + 0.999 * first->seconds;
}

Moment Timeline::keyPoseAt(double seconds) const
{
    if (m_parts.empty()) {
        return {};
    }
    return moment(partAt(seconds - m_seconds * std::floor(seconds / m_seconds)), 1.0);
}

Moment Timeline::moment(const TimelinePart& part, double fraction) const
{
    const auto& segments = part.segments;
    const auto within = [&](const TimelinePart::Segment& segment) { return fraction <= segment.end; };
    auto segment = std::find_if(segments.begin(), segments.end(), within);
    segment = segment == segments.end() ? std::prev(segment) : segment;

    const double seconds = part.seconds * (segment->end - segment->start);
    const double share = (fraction - segment->start) / (segment->end - segment->start);
    const double lead = seconds > 0.0 ? std::min(m_hipLead / seconds, mostLead) : 0.0;
    // Down: hips first, knees follow. Up: knees are there first, the trunk closes last.
    const double knees = movesUp(part.kind) ? share / (1.0 - lead) : (share - lead) / (1.0 - lead);
    const bool fromRest = segment == segments.begin();
    const bool toRest = std::next(segment) == segments.end();
    const double hipShare = easedThrough(share, fromRest, toRest);

    Moment now;
    now.from = segment->from;
    now.to = segment->to;
    now.part = part.kind;
    now.shares = {hipShare, fromRest && toRest ? eased(knees) : hipShare, hipShare};
    now.breath = breathIn(part, fraction);
    switch (part.kind) {
        case PartKind::Lower: now.effort = 1.0 - eased(fraction); break;
        case PartKind::Pause: now.effort = 0.0; break;
        case PartKind::Drive: now.effort = m_lowers ? eased(fraction) : 1.0; break;
        default: now.effort = 1.0; break;
    }
    return now;
}

double Timeline::breathIn(const TimelinePart& part, double fraction) const
{
    const double seconds = fraction * part.seconds;
    switch (part.kind) {
        case PartKind::In: return eased(fraction);
        case PartKind::Out: return 1.0 - eased(fraction);
        case PartKind::BreathPause: return 0.0;
        case PartKind::Enter: return 1.0 - eased(fraction);
        case PartKind::Hold: return breathAt(m_breath, seconds);
        case PartKind::Leave: return eased(fraction) * breathAt(m_breath, heldSeconds);
        case PartKind::Lower:
        case PartKind::Drive:
            if (!m_inhales && m_parts.size() <= 2 && m_still.size() >= 3) {
                return 0.5 + 0.5 * std::cos(2.0 * pi * fraction);  // nothing but one movement: out and in again
            }
            return part.kind == m_exhale ? 1.0 - eased(fraction) : eased(fraction);
        case PartKind::Pause:
        case PartKind::Squeeze: break;
    }
    if (!m_inhales) {
        return eased((fraction - 0.4) / 0.6);  // in before the next movement out
    }
    const bool emptied = (part.kind == PartKind::Squeeze) == (m_exhale == PartKind::Drive);
    if (part.seconds <= longestHeldBreath) {
        return emptied ? 0.0 : 1.0;
    }
    // A whole number of quiet breaths, beginning and ending as the neighbours do.
    const double breaths = std::max(1.0, std::round(part.seconds / 4.0));
    const double swing = 0.5 - 0.5 * std::cos(2.0 * pi * breaths * fraction);
    return emptied ? 0.5 * swing : 1.0 - 0.6 * swing;
}

}  // namespace stance::figure
