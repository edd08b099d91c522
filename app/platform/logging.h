// Logging: notes of what happened, for the one who has to find out why. Codes and names of our own, never what the athlete wrote.
#pragma once

#include <QString>

namespace stance {

/// While it lives, spdlog's default logger writes warnings to standard error and everything from info level into
/// `folder`/stance.log (1 MiB, three files kept), and Qt's messages go to the same places. One at a time.
class Logging {
public:
    /// Without a folder, or with one that cannot be written, there is no file, and nobody is bothered about it.
    explicit Logging(const QString& folder);
    ~Logging();

    Logging(const Logging&) = delete;
    Logging& operator=(const Logging&) = delete;

    bool hasFile() const { return m_hasFile; }

private:
    bool m_hasFile = false;
};

}  // namespace stance
