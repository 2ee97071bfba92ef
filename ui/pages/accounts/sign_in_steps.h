#pragma once

#include "ui/document/accounts.h"

#include <QWidget>

#include <array>

namespace sincerely
{

class Glyph;
class Label;

/// What is happening in the browser, one line for each step: done, now, to come.
class SignInSteps : public QWidget
{
    Q_OBJECT

public:
    explicit SignInSteps(QWidget *parent = nullptr);

    void show(SignInStatus::Phase phase);

private:
    struct Step {
        Glyph *glyph;
        Label *text;
        QString sentence;
    };
    std::array<Step, 3> m_steps;
    SignInStatus::Phase m_shown = SignInStatus::Phase::None;
};

} // namespace sincerely
