// The sections of an exercise's card, each a widget made from the exercise.
#pragma once

#include "core/catalog/exercise.h"

class QWidget;

namespace stance {

QWidget* makeDoSection(const Exercise& exercise);        ///< set-up, steps, breathing
QWidget* makeVariantsSection(const Exercise& exercise);  ///< variants, how to read a test, and stop rules
QWidget* makeFormSection(const Exercise& exercise);      ///< cues, where to feel it, faults with their fix
QWidget* makeDoseSection(const Exercise& exercise);      ///< dose and its source, tempo, load gate, equipment
QWidget* makeMusclesSection(const Exercise& exercise);
QWidget* makeEvidenceSection(const Exercise& exercise);

}  // namespace stance
