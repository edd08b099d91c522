// TempFolder: a folder of its own for one test, gone afterwards. In memory where the machine has such a place, so that tests
// that sync thousands of times do not wait for a disk that others use.
#pragma once

#include <gtest/gtest.h>

#include <unistd.h>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

namespace stance {

class TempFolder {
public:
    TempFolder()
    {
        const std::filesystem::path inMemory = "/dev/shm";
        const bool usable = std::getenv("TMPDIR") == nullptr && ::access(inMemory.c_str(), W_OK) == 0;
        std::string name = ((usable ? inMemory : std::filesystem::temp_directory_path()) / "stance-test-XXXXXX").string();
        m_path = ::mkdtemp(name.data()) != nullptr ? name : "";
        EXPECT_FALSE(m_path.empty());
    }
    ~TempFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path operator/(std::string_view name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

inline std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

inline void putBytes(const std::filesystem::path& file, std::string_view bytes)
{
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

}  // namespace stance
