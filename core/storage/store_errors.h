// The border of this room: what SQLiteCpp throws becomes a StoreError here and goes no further.
#pragma once

#include "core/coach/ports.h"
#include "core/storage/database.h"

#include <SQLiteCpp/Exception.h>

#include <filesystem>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>

namespace stance {

/// `systemCode`: the errno behind it, 0 if not known.
StoreError storeError(const std::filesystem::path& file, const SQLite::Exception& exception, int systemCode = 0);
StoreError storeError(const std::filesystem::path& file, StoreProblem problem, std::string detail);
/// From `errno` of a failed call named `call`.
StoreError systemError(const std::filesystem::path& file, const char* call, int code);

/// Thrown inside this room when something is not as it should be; guarded() turns it into an error.
struct StoreFailure {
    StoreError error;

    explicit StoreFailure(StoreError reason) : error(std::move(reason)) {}
    StoreFailure(StoreProblem problem, std::string detail) : error{problem, "", 0, std::move(detail)} {}
};

/// What `work` returns, or why it could not. Nothing gets through: transactions and queries are undone on the way out.
template <class Work>
auto guarded(Database& database, Work work) -> Result<std::invoke_result_t<Work>, StoreError>
{
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return fail(storeError(database.file(), exception));
    } catch (StoreFailure& failure) {
        failure.error.file = database.file().string();
        return fail(std::move(failure.error));
    } catch (const std::exception& exception) {
        return fail(storeError(database.file(), StoreProblem::Internal, exception.what()));
    }
}

}  // namespace stance
