// The seven looks of a live session: word, shape and (in the theme) colours of each phase.
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

#include <array>

class QPainter;

namespace stance {

enum class PhaseLook { GetReady, Work, Hold, Breathe, ChangeSide, Rest, Paused };

inline constexpr std::array<PhaseLook, 7> allPhaseLooks{PhaseLook::GetReady, PhaseLook::Work,       PhaseLook::Hold,
                                                        PhaseLook::Breathe,  PhaseLook::ChangeSide, PhaseLook::Rest,
                                                        PhaseLook::Paused};

/// The translated word that stands on the slab ("Get ready", "Work", …).
QString phaseWord(PhaseLook look);

/// The phase's filled glyph, fitted to the square `rect` (a 24-unit grid).
void paintPhaseGlyph(QPainter& painter, PhaseLook look, const QRectF& rect, const QColor& colour);

}  // namespace stance
