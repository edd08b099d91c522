#include "core/session/speech_queue.h"

#include <algorithm>
#include <utility>

namespace stance {
namespace {

constexpr Millis longestLatency{2'000};  // a voice that needs longer is no help; the rest is taken for a hiccup

/// Who is told where to stand may hear the end of it while the set begins.
bool outlivesItsPhase(SpeechKind kind)
{
    return kind == SpeechKind::Ready || kind == SpeechKind::ChangeSide;
}

}  // namespace

bool SpeechQueue::wasSaid(const Speech& speech) const
{
    return std::any_of(m_said.begin(), m_said.end(), [&](const Speech& said) { return sameSpeech(said, speech); });
}

void SpeechQueue::setSchedule(const SpeechPlace& place, std::vector<Speech> schedule)
{
    if (m_place != place) {
        m_place = place;
        std::erase_if(m_said, [](const Speech& said) { return said.kind != SpeechKind::SetUp; });
    }
    std::erase_if(schedule, [&](const Speech& speech) { return wasSaid(speech); });
    m_pending = std::move(schedule);
    if (m_current) {
        const bool holds = m_current->place == place || (outlivesItsPhase(m_current->kind) && m_current->place.step == place.step);
        m_breakOff = m_breakOff || !holds;
    }
}

void SpeechQueue::add(const Speech& speech)
{
    if (!wasSaid(speech)) {
        m_pending.push_back(speech);
    }
}

void SpeechQueue::clear()
{
    m_pending.clear();
    m_breakOff = m_current.has_value();
}

void SpeechQueue::reset()
{
    clear();
    m_said.clear();
    m_place.reset();
}

/// Nobody is told half of something: what a more important sentence would cut short waits, and is dropped when it has waited too
/// long.
bool SpeechQueue::fitsBeforeHigher(const Speech& speech, Millis now) const
{
    const Millis end = now + m_latency + speech.length;
    return std::none_of(m_pending.begin(), m_pending.end(),
                        [&](const Speech& other) { return priorityOf(other.kind) > priorityOf(speech.kind) && other.due < end; });
}

std::vector<Speech>::iterator SpeechQueue::best(Millis now)
{
    auto found = m_pending.end();
    for (auto each = m_pending.begin(); each != m_pending.end(); ++each) {
        const bool isDue = each->due - m_latency <= now;
        if (!isDue || !fitsBeforeHigher(*each, now)) {
            continue;
        }
        const int priority = priorityOf(each->kind);
        const int before = found == m_pending.end() ? -1 : priorityOf(found->kind);
        if (priority > before || (priority == before && each->due < found->due)) {
            found = each;
        }
    }
    return found;
}

SpeechQueue::Move SpeechQueue::next(Millis now)
{
    Move move;
    if (std::exchange(m_breakOff, false) && m_current) {
        move.stop = true;
        m_current.reset();
    }
    std::erase_if(m_pending, [&](const Speech& speech) { return now + m_latency > speech.latest; });
    const auto chosen = best(now);
    if (chosen == m_pending.end() || (m_current && priorityOf(chosen->kind) <= priorityOf(m_current->kind))) {
        return move;
    }
    move.stop = move.stop || m_current.has_value();
    m_current = *chosen;
    m_pending.erase(chosen);
    m_said.push_back(*m_current);
    m_sentAt = now;
    move.say = m_current;
    return move;
}

std::optional<Millis> SpeechQueue::wakeAt(Millis now) const
{
    std::optional<Millis> at;
    for (const Speech& speech : m_pending) {
        const Millis wanted = speech.due - m_latency;
        if (wanted > now) {  // others wait for the voice, which speaks up
            at = at ? std::min(*at, wanted) : wanted;
        }
    }
    return at;
}

void SpeechQueue::started(Millis now)
{
    if (!m_current) {
        return;
    }
    const Millis measured = std::clamp(now - m_sentAt, Millis{0}, longestLatency);
    m_latency = std::exchange(m_measured, true) ? (3 * m_latency + measured) / 4 : measured;
}

void SpeechQueue::finished()
{
    m_current.reset();
    m_breakOff = false;
}

}  // namespace stance
