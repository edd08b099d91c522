// Small parts that cards are put together from.
#pragma once

#include "app/widgets/theme.h"

#include <QString>

#include <string>
#include <vector>

class QVBoxLayout;
class QWidget;

namespace stance {

class Card;

/// The column of a card, with a title (h2) when there is one.
QVBoxLayout* cardColumn(Card* card, const QString& title = {});
/// Adds a group title (h3) with a little room above it.
void addGroupTitle(QVBoxLayout* column, const QString& title);
/// An icon, and text that wraps beside it.
QWidget* makeIconLine(const QString& icon, ColourRole iconRole, const QString& text, ColourRole textRole = ColourRole::Text);

enum class ListKind { Bulleted, Numbered };
/// One line for each text; the texts speak of either side.
QWidget* makeTextList(const std::vector<std::string>& texts, ListKind kind);
/// A word at the left, its text at the right.
QWidget* makeFactLine(const QString& name, const QString& text);

}  // namespace stance
