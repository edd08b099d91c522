#include "app/platform/logging.h"

#include <QFile>
#include <QLoggingCategory>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#include <sys/stat.h>

#include <cstdio>
#include <memory>
#include <vector>

namespace stance {
namespace {

constexpr std::size_t fileSize = 1024 * 1024;
constexpr std::size_t olderFiles = 2;  // three with the one being written

// Qt's messages may quote what it was given, a label or a file name. So they reach the log only from warnings upward, where
// finding the fault is worth it; its chatter stays out.
spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
        case QtDebugMsg:
        case QtInfoMsg: return spdlog::level::debug;
        case QtWarningMsg: return spdlog::level::warn;
        case QtCriticalMsg: return spdlog::level::err;
        case QtFatalMsg: break;
    }
    return spdlog::level::critical;
}

void takeQtMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const char* category = context.category != nullptr ? context.category : "default";
    spdlog::log(levelOf(type), "[qt {}] {}", category, text.toStdString());
    if (type == QtFatalMsg) {
        spdlog::default_logger()->flush();  // Qt ends the program next
    }
}

spdlog::sink_ptr makeFileSink(const QString& folder)
{
    spdlog::file_event_handlers handlers;
    handlers.after_open = [](const spdlog::filename_t&, std::FILE* file) { ::fchmod(::fileno(file), S_IRUSR | S_IWUSR); };
    const QString path = folder + QStringLiteral("/stance.log");
    return std::make_shared<spdlog::sinks::rotating_file_sink_mt>(QFile::encodeName(path).toStdString(), fileSize, olderFiles,
                                                                  false, handlers);
}

}  // namespace

Logging::Logging(const QString& folder)
{
    auto errors = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    errors->set_level(spdlog::level::warn);
    std::vector<spdlog::sink_ptr> sinks{errors};
    // spdlog would make a missing folder, with open access.
    if (!folder.isEmpty() && QFile::exists(folder)) {
        try {
            sinks.push_back(makeFileSink(folder));
            m_hasFile = true;
        } catch (const spdlog::spdlog_ex&) {
            m_hasFile = false;
        }
    }
    auto logger = std::make_shared<spdlog::logger>("stance", sinks.begin(), sinks.end());
    logger->set_level(spdlog::level::info);
    logger->flush_on(spdlog::level::info);  // few lines a minute; the one before a crash is the one that counts
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
    // A full disk under the log is not worth a word on the screen.
    logger->set_error_handler([](const std::string&) {});
    spdlog::set_default_logger(logger);
    qInstallMessageHandler(takeQtMessage);
}

Logging::~Logging()
{
    qInstallMessageHandler(nullptr);
    spdlog::set_default_logger(std::make_shared<spdlog::logger>("after", std::make_shared<spdlog::sinks::stderr_sink_mt>()));
}

}  // namespace stance
