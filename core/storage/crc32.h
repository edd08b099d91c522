// CRC-32 (IEEE 802.3, reflected 0xEDB88320): tells a row that changed on the disk from one that was written so.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace stance {

constexpr std::array<std::uint32_t, 256> crc32Table()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit) {
            value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
        }
        table[i] = value;
    }
    return table;
}

constexpr std::uint32_t crc32(std::string_view bytes)
{
    constexpr std::array<std::uint32_t, 256> table = crc32Table();
    std::uint32_t value = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        value = table[(value ^ static_cast<unsigned char>(byte)) & 0xFFU] ^ (value >> 8U);
    }
    return value ^ 0xFFFFFFFFU;
}

static_assert(crc32("123456789") == 0xCBF43926U);

}  // namespace stance
