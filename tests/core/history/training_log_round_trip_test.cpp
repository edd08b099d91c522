// What is written as a log reads back as the same log, and as the schema says.
#include "core/history/training_log_json.h"
#include "tests/support/any_log.h"
#include "tests/support/documents.h"
#include "tests/support/schema_check.h"

#include <gmock/gmock.h>
#include <rapidcheck.h>
#include <nlohmann/json.hpp>

namespace stance {
namespace {

using test::shippedCatalog;

TEST(TrainingLogJson, whatWasWrittenIsReadBack)
{
    EXPECT_TRUE(rc::check("write, then read", [] {
        const TrainingLog log = test::anyLog();
        const std::string text = writeTrainingLog(log, shippedCatalog());
        RC_LOG() << text;
        const auto read = readTrainingLog(text, "log", shippedCatalog());
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == log);
    }));
}

TEST(TrainingLogJson, whatWasWrittenFitsTheSchema)
{
    EXPECT_TRUE(rc::check("write, then look it up", [] {
        const std::string text = writeTrainingLog(test::anyLog(), shippedCatalog());
        RC_LOG() << text;
        RC_ASSERT(test::schemaProblems(nlohmann::json::parse(text), "log.schema.json").empty());
    }));
}

}  // namespace
}  // namespace stance
