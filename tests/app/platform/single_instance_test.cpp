#include "app/platform/single_instance.h"

#include "tests/app/platform/scratch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <memory>
#include <thread>
#include <vector>

namespace stance {
namespace {

using namespace std::chrono_literals;
using test::eventually;
using test::ScopedVariable;
using Role = SingleInstance::Role;

class SingleInstanceTest : public testing::Test {
protected:
    QString database(const QString& name = QStringLiteral("stance.db")) const { return m_folder.filePath(name); }

    /// A start in another thread, as another process would do it, while events happen here.
    Role startElsewhere(const QString& path, std::chrono::milliseconds patience = 5s) const
    {
        Role role = Role::Unguarded;
        std::atomic<bool> ready = false;
        std::thread other([&] {
            role = SingleInstance(path).start(patience);
            ready = true;
        });
        eventually([&] { return ready.load(); });
        other.join();
        return role;
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_runtimeFolder;
    ScopedVariable m_runtime{"XDG_RUNTIME_DIR", m_runtimeFolder.path().toUtf8()};
    ScopedVariable m_token{"XDG_ACTIVATION_TOKEN", "token-7"};
};

TEST_F(SingleInstanceTest, theSecondStartRaisesTheFirst)
{
    SingleInstance first(database());
    QStringList raised;
    QObject::connect(&first, &SingleInstance::raiseWanted, [&](const QString& token) { raised << token; });
    ASSERT_EQ(first.start(), Role::First);
    EXPECT_EQ(startElsewhere(database()), Role::Second);
    EXPECT_EQ(startElsewhere(m_folder.path() + QStringLiteral("/./stance.db")), Role::Second);
    EXPECT_EQ(raised, (QStringList{QStringLiteral("token-7"), QStringLiteral("token-7")}));
}

TEST_F(SingleInstanceTest, itIsTheSameDatabaseThroughALinkAndWhenItExistsOnlyLater)
{
    SingleInstance first(database());
    ASSERT_EQ(first.start(), Role::First);
    QFile file(database());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const QString link = m_runtimeFolder.filePath(QStringLiteral("link"));
    ASSERT_TRUE(QFile::link(m_folder.path(), link));
    EXPECT_EQ(startElsewhere(link + QStringLiteral("/stance.db")), Role::Second);
}

TEST_F(SingleInstanceTest, twoDatabasesDoNotCollide)
{
    SingleInstance first(database());
    SingleInstance other(database(QStringLiteral("other.db")));
    EXPECT_EQ(first.start(), Role::First);
    EXPECT_EQ(other.start(), Role::First);
}

TEST_F(SingleInstanceTest, afterTheFirstEndedTheNextIsFirst)
{
    auto first = std::make_unique<SingleInstance>(database());
    ASSERT_EQ(first->start(), Role::First);
    first.reset();
    SingleInstance next(database());
    EXPECT_EQ(next.start(), Role::First);
}

TEST_F(SingleInstanceTest, aFirstThatDoesNotAnswerIsNotWaitedForLong)
{
    SingleInstance first(database());
    ASSERT_EQ(first.start(), Role::First);
    QElapsedTimer timer;
    timer.start();
    SingleInstance second(database());
    EXPECT_EQ(second.start(150ms), Role::Unheard);  // no events happen meanwhile, so nobody answers
    EXPECT_LT(timer.elapsed(), 1000);
}

TEST_F(SingleInstanceTest, whatAKilledProcessLeftIsTakenOver)
{
    // Names as the program makes them, found by starting it once.
    {
        SingleInstance probe(database());
        ASSERT_EQ(probe.start(), Role::First);
    }
    const QStringList locks = QDir(m_runtimeFolder.path()).entryList({QStringLiteral("*.lock")});
    ASSERT_EQ(locks.size(), 1);
    const QByteArray lock = m_runtimeFolder.filePath(locks.first()).toUtf8();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    QByteArray socketPath = lock;
    socketPath.replace(".lock", ".socket");
    ASSERT_LT(static_cast<std::size_t>(socketPath.size()), sizeof address.sun_path);
    std::copy(socketPath.begin(), socketPath.end(), address.sun_path);

    std::array<int, 2> pipe{};
    ASSERT_EQ(::pipe(pipe.data()), 0);
    const pid_t child = ::fork();
    if (child == 0) {  // only system calls here: the other threads of this process are not in the child
        const int lockFile = ::open(lock.constData(), O_RDWR | O_CREAT, 0600);
        const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
        const bool good = ::flock(lockFile, LOCK_EX | LOCK_NB) == 0
                          && ::bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0
                          && ::listen(listener, 5) == 0;
        const char answer = good ? 'y' : 'n';
        if (::write(pipe[1], &answer, 1) == 1) {
            ::pause();
        }
        ::_exit(0);
    }
    char answer = 0;
    ASSERT_EQ(::read(pipe[0], &answer, 1), 1);
    ASSERT_EQ(answer, 'y');
    EXPECT_EQ(SingleInstance(database()).start(50ms), Role::Unheard);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ASSERT_TRUE(QFile::exists(QString::fromUtf8(socketPath)));

    SingleInstance next(database());
    EXPECT_EQ(next.start(), Role::First);
    EXPECT_EQ(startElsewhere(database()), Role::Second);
    ::close(pipe[0]);
    ::close(pipe[1]);
}

TEST_F(SingleInstanceTest, ofManyStartsAtOnceOneIsFirst)
{
    constexpr int count = 24;
    std::atomic<int> firsts = 0;
    std::atomic<int> done = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i) {
        threads.emplace_back([&] {
            SingleInstance instance(database());
            firsts += instance.start(0ms) == Role::First ? 1 : 0;
            ++done;
            while (done < count) {
                std::this_thread::yield();
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    EXPECT_EQ(firsts, 1);
}

TEST_F(SingleInstanceTest, withoutARuntimeFolderAFolderOfTheUserServes)
{
    const ScopedVariable runtime("XDG_RUNTIME_DIR", QByteArray());
    const ScopedVariable temporary("TMPDIR", m_runtimeFolder.path().toUtf8());
    SingleInstance first(database());
    ASSERT_EQ(first.start(), Role::First);
    EXPECT_EQ(startElsewhere(database()), Role::Second);
}

TEST_F(SingleInstanceTest, aFolderThatOthersCanWriteToIsNotTrusted)
{
    const ScopedVariable runtime("XDG_RUNTIME_DIR", QByteArray());
    const ScopedVariable temporary("TMPDIR", m_runtimeFolder.path().toUtf8());
    const QString open = m_runtimeFolder.filePath(QStringLiteral("stance-%1").arg(::getuid()));
    ASSERT_TRUE(QDir().mkdir(open));
    ASSERT_EQ(::chmod(open.toUtf8().constData(), 0777), 0);
    SingleInstance first(database());
    EXPECT_EQ(first.start(), Role::Unguarded);
}

TEST_F(SingleInstanceTest, strangersOnTheSocketDoNoHarm)
{
    SingleInstance first(database());
    int raised = 0;
    QObject::connect(&first, &SingleInstance::raiseWanted, [&] { ++raised; });
    ASSERT_EQ(first.start(), Role::First);
    const QString name =
        m_runtimeFolder.filePath(QDir(m_runtimeFolder.path()).entryList({QStringLiteral("*.socket")}, QDir::System).value(0));
    QLocalSocket flood;
    flood.connectToServer(name);
    ASSERT_TRUE(flood.waitForConnected(1000));
    flood.write(QByteArray(100'000, 'x'));
    EXPECT_TRUE(eventually([&] { return flood.state() == QLocalSocket::UnconnectedState; }));
    EXPECT_EQ(raised, 0);
}

}  // namespace
}  // namespace stance
