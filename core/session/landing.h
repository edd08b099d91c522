// Landing: what a session is when it is entered again, after undo, redo or a restart, without its clock having run.
#pragma once

#include "core/session/session.h"

namespace stance {

/// Puts a live session into a state a person can step into: countdowns, holds and breathing stand paused at get
/// ready, even when they were paused in the middle; a rest keeps its wall deadline. Counted work stays live after undo and
/// is paused after a restart.
void land(Session& session, const EventBatch& batch, PauseReason reason);

/// Pauses a live session that is not paused: the athlete undid something while paused.
void standStill(Session& session, const EventBatch& batch);

/// Get ready before a set that is entered again: as long as its change-over, but at least this.
constexpr int minGetReadySeconds = 5;

}  // namespace stance
