#include "app/session/speech_director.h"

#include "app/session/speech_words.h"
#include "app/text/spoken.h"

#include <algorithm>

namespace stance {
namespace {

constexpr Millis captionStays{1'500};  // after the voice has ended
constexpr Millis askedPatience{5'000};

SoundLayer layerOfSpeech(const Speech& speech)
{
    switch (layerOf(speech.kind)) {
        case SpeechLayer::Names: break;
        case SpeechLayer::Countdown: return SoundLayer::Countdown;
        case SpeechLayer::Cues: return SoundLayer::Cues;
        case SpeechLayer::Narration: return SoundLayer::Narration;
    }
    return SoundLayer::Names;
}

}  // namespace

SpeechDirector::SpeechDirector(SessionController& controller, Voice& voice, const SessionContext& context, QObject* parent)
    : QObject(parent), m_controller(controller), m_voice(voice), m_context(context)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SpeechDirector::poll);
    connect(&controller, &SessionController::changed, this, &SpeechDirector::onChanged);
    connect(&voice, &Voice::started, this, [this](int id) {
        if (id == m_saying) {
            m_queue.started(m_controller.now().monotonic);
        }
    });
    connect(&voice, &Voice::finished, this, [this](int id) {
        if (id == m_saying && !m_silentUntil) {
            end(m_controller.now().monotonic);
            poll();
        }
    });
}

void SpeechDirector::setSound(const SoundChoice& sound)
{
    m_sound = sound;
    if (m_controller.hasSession()) {
        takeSchedule(m_controller.now());
        wantVoice();
    }
}

void SpeechDirector::setMuted(bool muted)
{
    m_muted = muted;
    if (muted && m_queue.current() && !m_silentUntil) {
        m_voice.stop();
        end(m_controller.now().monotonic);
    }
    wantVoice();
    poll();
}

/// The voice is there from the first running phase of a session to its end, if anything is to be said aloud.
void SpeechDirector::wantVoice()
{
    const bool open = m_controller.hasSession() && m_controller.session().isOpen();
    if (!open || m_muted || !m_sound.speaks()) {
        m_voice.setWanted(false);
    } else if (m_controller.session().phase() != Phase::Paused) {
        m_voice.setWanted(true);
    }
}

void SpeechDirector::onChanged(const SessionChange& change)
{
    const Stamp now = m_controller.now();
    if (change.closed || !m_controller.hasSession()) {
        m_queue.reset();
        silence();
        showCaption({});
        m_session = SessionId();
        m_timer.stop();
        m_voice.setWanted(false);
        return;
    }
    if (m_session != m_controller.session().id) {
        m_session = m_controller.session().id;
        m_queue.reset();
    }
    wantVoice();
    if (m_controller.session().phase() == Phase::Paused) {
        m_queue.clear();
    } else {
        takeSchedule(now);
        for (Speech speech : speechOf(change.events, m_controller.session(), now)) {
            if (isOn(speech)) {
                speech.length = spokenLength(wordsOf(speech, m_controller.session(), m_context));
                m_queue.add(speech);
            }
        }
    }
    poll();
}

void SpeechDirector::takeSchedule(const Stamp& now)
{
    const Session& session = m_controller.session();
    m_takenAt = now;
    std::vector<Speech> schedule = speechSchedule(session);
    std::erase_if(schedule, [this](const Speech& speech) { return !isOn(speech); });
    // Due times by what has passed, so that a suspend or a reboot during a rest does not move them.
    const Millis origin = now.monotonic - passedIn(session, now);
    for (Speech& speech : schedule) {
        const Millis due = origin + speech.passed;
        speech.latest += due - speech.due;
        speech.due = due;
        speech.length = spokenLength(wordsOf(speech, session, m_context));
    }
    std::erase_if(schedule, [](const Speech& speech) { return speech.length == Millis{0}; });
    m_queue.setSchedule(placeOf(session), std::move(schedule));
}

bool SpeechDirector::isOn(const Speech& speech) const
{
    const LayerChoice& layer = m_sound.of(layerOfSpeech(speech));
    return layer.on && (layer.volume > 0 || m_sound.captions);
}

void SpeechDirector::sayAgain()
{
    if (!m_controller.hasSession() || m_controller.session().step() == nullptr) {
        return;
    }
    const Stamp now = m_controller.now();
    const Session& session = m_controller.session();
    Speech speech{SpeechKind::Again, placeOf(session)};
    speech.passed = speech.due = now.monotonic;
    speech.latest = now.monotonic + askedPatience;
    speech.length = spokenLength(wordsOf(speech, session, m_context));
    m_queue.add(speech);
    poll();
}

void SpeechDirector::poll()
{
    if (!m_controller.hasSession()) {
        return;
    }
    const Stamp stamp = m_controller.now();
    const Millis now = stamp.monotonic;
    if (suspendedBetween(m_takenAt, stamp) > Millis{0} && m_controller.session().phase() == Phase::Rest) {
        takeSchedule(stamp);  // the rest went on while the machine slept
    }
    if (m_silentUntil && *m_silentUntil <= now) {
        end(now);
    }
    if (m_captionUntil && *m_captionUntil <= now) {
        showCaption({});
    }
    act(m_queue.next(now), now);
    arm(now);
}

void SpeechDirector::act(const SpeechQueue::Move& move, Millis now)
{
    if (move.stop) {
        silence();
    }
    if (move.say) {
        begin(*move.say, now);
    } else if (move.stop) {
        showCaption({});
    }
}

void SpeechDirector::begin(const Speech& speech, Millis now)
{
    const QString words = wordsOf(speech, m_controller.session(), m_context);
    const bool asked = speech.kind == SpeechKind::Again;
    const LayerChoice& layer = m_sound.of(layerOfSpeech(speech));
    const bool aloud = !m_muted && layer.volume > 0 && m_voice.state() == Voice::State::Ready;
    ++m_saying;
    m_silentUntil = aloud ? std::nullopt : std::optional(now + speech.length);
    m_captionUntil.reset();
    if (m_sound.captions || asked) {
        showCaption(words);
    }
    if (aloud) {
        m_voice.say(m_saying, words, layer.volume / 100.0);
    }
}

void SpeechDirector::end(Millis now)
{
    m_silentUntil.reset();
    m_queue.finished();
    if (!m_caption.isEmpty()) {
        m_captionUntil = now + captionStays;
    }
}

void SpeechDirector::silence()
{
    m_voice.stop();
    m_silentUntil.reset();
}

void SpeechDirector::showCaption(const QString& words)
{
    if (words.isEmpty()) {
        m_captionUntil.reset();
    }
    if (m_caption != words) {
        m_caption = words;
        Q_EMIT captionChanged(words);
    }
}

void SpeechDirector::arm(Millis now)
{
    std::optional<Millis> at = m_queue.wakeAt(now);
    for (const std::optional<Millis>& other : {m_silentUntil, m_captionUntil}) {
        if (other) {
            at = at ? std::min(*at, *other) : *other;
        }
    }
    if (at) {
        m_timer.start(std::max(*at - now, Millis{1}));
    } else {
        m_timer.stop();
    }
}

}  // namespace stance
