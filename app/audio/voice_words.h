// The fields of the messages between the window and the speaking program: one JSON object on a line.
#pragma once

#include <QLatin1String>

namespace stance::voice_words {

// To the speaking program.
inline constexpr QLatin1String say("say");  ///< the words, with `id` and `volume`, 0 to 1
inline constexpr QLatin1String id("id");
inline constexpr QLatin1String volume("volume");
inline constexpr QLatin1String stop("stop");
inline constexpr QLatin1String choose("choose");  ///< the name of a voice

// From the speaking program.
inline constexpr QLatin1String trying("trying");    ///< the name of the engine that is about to be opened, which may hang
inline constexpr QLatin1String ready("ready");      ///< the names of the voices
inline constexpr QLatin1String missing("missing");  ///< no engine has a voice
inline constexpr QLatin1String started("started");  ///< the id of the sentence that is heard now
inline constexpr QLatin1String finished("finished");
inline constexpr QLatin1String failed("failed");

}  // namespace stance::voice_words
