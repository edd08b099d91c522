// What walk and shots share: the application they run in, the folder for their pictures, and ways through a session.
#pragma once

#include "app/commands/exit_code.h"
#include "app/drive/drive_stage.h"

#include <QString>

#include <functional>

namespace stance {

/// Language, cursor and theme the same on every machine. Call it when QApplication exists.
void prepareForPictures();
/// Makes the folder; false, after a word on standard error, when it cannot be made.
bool makePictureFolder(const QString& folder);
/// Where the data of a made-up athlete lie: in the picture folder, empty.
Paths scratchPaths(const QString& folder);
void removeScratch(const QString& folder);

/// "squat, left": what the session is at, for names of files.
QString placeName(const Session& session);

/// Goes on in the session by the keys an athlete would press, sets done as prescribed, until `there` says so or the session is
/// over. False when it is over, or stands still.
bool playUntil(DriveStage& stage, const std::function<bool(const Session&)>& there);
/// One step of that.
void playOn(DriveStage& stage);

/// Writes down a session of the workout due now, done as prescribed but for what `change` makes of it, without playing it; then
/// `after` goes by since its start.
void recordSession(DriveStage& stage, const std::function<void(PerformedSet&)>& change, Millis after = std::chrono::hours{48});

}  // namespace stance
