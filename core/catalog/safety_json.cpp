#include "core/base/json_fields.h"
#include "core/catalog/safety.h"
#include "core/catalog/text_by_id.h"

#include <cstddef>
#include <string>

namespace stance {
namespace {

constexpr int documentVersion = 1;
constexpr std::size_t titleLimit = 60;
constexpr std::size_t textLimit = 240;
constexpr std::size_t topicCount = 8;
constexpr std::size_t lightCount = 3;
constexpr int highestScore = 10;

constexpr Named<SafetyTopic> topicEntries[] = {
    {SafetyTopic::StopNow, "stop_now"},
    {SafetyTopic::EmergencyToday, "emergency_today"},
    {SafetyTopic::SeeSomeone, "see_someone"},
    {SafetyTopic::BeyondLight, "beyond_light"},
    {SafetyTopic::LightRules, "light_rules"},
    {SafetyTopic::BeforeStarting, "before_starting"},
    {SafetyTopic::SpecialLimits, "special_limits"},
    {SafetyTopic::Facts, "facts"},
};
constexpr NameTable<SafetyTopic> topicNames(topicEntries);

constexpr Named<PainLightColour> lightEntries[] = {
    {PainLightColour::Green, "green"}, {PainLightColour::Amber, "amber"}, {PainLightColour::Red, "red"}};
constexpr NameTable<PainLightColour> lightNames(lightEntries);

Range readScores(const JsonValue& value)
{
    const auto ends = value.list({2, 2}, [](const JsonValue& item) { return item.integer({0, highestScore}); });
    return value.failed() ? Range{} : Range{ends[0], ends[1]};
}

PainLight readLight(const JsonValue& value)
{
    PainLight light;
    JsonFields fields(value);
    light.colour = fields["light"].name(lightNames);
    light.usual = readScores(fields["usual"]);
    light.rehab = readScores(fields["rehab"]);
    fields.noOthers();
    return light;
}

/// Green, amber, red; every score from 0 to 10 has one light, and rehab is never milder.
void checkLights(const JsonValue& value, const std::vector<PainLight>& lights)
{
    int usual = 0;
    int rehab = 0;
    for (std::size_t i = 0; i < lights.size() && !value.failed(); ++i) {
        const PainLight& light = lights[i];
        const bool inOrder = light.colour == static_cast<PainLightColour>(i);
        const bool joins = light.usual.min == usual && light.rehab.min == rehab && light.usual.max >= light.usual.min
                           && light.rehab.max >= light.rehab.min;
        if (!inOrder || !joins) {
            value.refuse(DocumentProblem::Inconsistent, "usual, rehab");
        } else if (light.rehab.max > light.usual.max) {
            value.refuse(DocumentProblem::Inconsistent, "rehab, usual");
        }
        usual = light.usual.max + 1;
        rehab = light.rehab.max + 1;
    }
    if (!value.failed() && (usual != highestScore + 1 || rehab != highestScore + 1)) {
        value.refuse(DocumentProblem::Inconsistent, "usual, rehab");
    }
}

SafetySection readSection(const JsonValue& value)
{
    SafetySection section;
    JsonFields fields(value);
    section.topic = fields["topic"].name(topicNames);
    section.items = fields["items"].list({1, 20}, [](const JsonValue& item) { return SafetyItem{item.id(), {}}; });
    fields.noOthers();
    refuseTwice(value, section.items, [](const SafetyItem& item) { return item.id; });
    return section;
}

SafetyGuide readOutline(const JsonValue& root)
{
    SafetyGuide guide;
    JsonFields fields(root);
    fields.header("stance-safety", documentVersion);
    const JsonValue lights = fields["lights"];
    guide.lights = lights.list({static_cast<int>(lightCount), static_cast<int>(lightCount)}, readLight);
    checkLights(lights, guide.lights);
    const JsonValue sections = fields["sections"];
    guide.sections = sections.list({static_cast<int>(topicCount), static_cast<int>(topicCount)}, readSection);
    for (std::size_t i = 0; i < guide.sections.size() && !root.failed(); ++i) {
        if (guide.sections[i].topic != static_cast<SafetyTopic>(i)) {
            sections.refuse(DocumentProblem::Inconsistent, std::string(topicNames.of(guide.sections[i].topic)));
        }
    }
    fields.noOthers();
    return guide;
}

SafetyGuide readTexts(const JsonValue& root, SafetyGuide guide)
{
    JsonFields fields(root);
    fields.header("stance-safety-text", documentVersion);
    static_cast<void>(fields["language"].text(16));
    readById(
        fields["lights"], guide.lights, [](const PainLight& light) { return std::string(lightNames.of(light.colour)); },
        [](PainLight& light, const JsonValue& value) {
            JsonFields texts(value);
            light.name = texts["name"].text(titleLimit);
            light.during = texts["during"].text(textLimit);
            light.after = texts["after"].text(textLimit);
            light.action = texts["action"].text(textLimit);
            texts.noOthers();
        });
    readById(
        fields["sections"], guide.sections, [](const SafetySection& section) { return std::string(topicNames.of(section.topic)); },
        [](SafetySection& section, const JsonValue& value) {
            JsonFields texts(value);
            section.title = texts["title"].text(titleLimit);
            section.lead = texts["lead"].text(textLimit);
            readById(
                texts["items"], section.items, [](const SafetyItem& item) { return item.id; },
                [](SafetyItem& item, const JsonValue& text) { item.text = text.text(textLimit); });
            texts.noOthers();
        });
    fields.noOthers();
    return guide;
}

}  // namespace

const SafetySection& SafetyGuide::section(SafetyTopic topic) const
{
    static const SafetySection none;
    const auto index = static_cast<std::size_t>(topic);
    return index < sections.size() ? sections[index] : none;
}

Result<SafetyGuide, DocumentError> readSafety(std::string_view outline, const std::string& outlineName, std::string_view texts,
                                              const std::string& textsName)
{
    return readOutlineAndTexts({outline, outlineName}, {texts, textsName}, readOutline, readTexts);
}

}  // namespace stance
