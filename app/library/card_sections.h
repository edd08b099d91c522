// The sections of an exercise's card, each a widget made from the exercise.
#pragma once

#include "core/catalog/exercise.h"

#include <functional>

class QWidget;

namespace stance {

/// Set-up, steps, breathing.
QWidget* makeDoSection(const Exercise& exercise);
/// Variants, how to read a test, and stop rules, below which `seeSomeone` can be pressed.
QWidget* makeVariantsSection(const Exercise& exercise, const std::function<void()>& seeSomeone);
/// Cues, where to feel it, faults with their fix.
QWidget* makeFormSection(const Exercise& exercise);
/// Dose and its source, tempo, load gate, equipment.
QWidget* makeDoseSection(const Exercise& exercise);
QWidget* makeMusclesSection(const Exercise& exercise);
QWidget* makeEvidenceSection(const Exercise& exercise);

}  // namespace stance
