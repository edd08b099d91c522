// SafetyGuide: when to stop and when to see someone, the pain traffic light, what is asked before the first start.
#pragma once

#include "core/base/document_error.h"
#include "core/base/result.h"
#include "core/catalog/exercise.h"

#include <string>
#include <string_view>
#include <vector>

namespace stance {

/// Every guide has each of them, in this order.
enum class SafetyTopic {
    StopNow,         ///< end the session
    EmergencyToday,  ///< emergency department or services
    SeeSomeone,      ///< doctor or physiotherapist before going on
    BeyondLight,     ///< where the traffic light does not count
    LightRules,      ///< how the light is used
    BeforeStarting,  ///< questions of the first start: a yes means a professional first
    SpecialLimits,   ///< what holds for some people whatever an exercise says
    Facts,           ///< what the program is and is not
};

struct SafetyItem {
    std::string id;  ///< unique within its section
    std::string text;

    friend bool operator==(const SafetyItem&, const SafetyItem&) = default;
};

struct SafetySection {
    SafetyTopic topic = SafetyTopic::StopNow;
    std::vector<SafetyItem> items;
    std::string title;
    std::string lead;  ///< what to do about it, one or two sentences

    friend bool operator==(const SafetySection&, const SafetySection&) = default;
};

enum class PainLightColour { Green, Amber, Red };

/// One light: its scores, and in words when it is on and what follows.
struct PainLight {
    PainLightColour colour = PainLightColour::Green;
    Range usual;  ///< scores, 0 to 10
    Range rehab;  ///< scores of rehab programs, which are stricter
    std::string name;
    std::string during;
    std::string after;
    std::string action;

    friend bool operator==(const PainLight&, const PainLight&) = default;
};

struct SafetyGuide {
    std::vector<PainLight> lights;        ///< green, amber, red
    std::vector<SafetySection> sections;  ///< by topic

    /// An empty one where no guide was read.
    const SafetySection& section(SafetyTopic topic) const;
    friend bool operator==(const SafetyGuide&, const SafetyGuide&) = default;
};

/// Reads the two documents of the guide (form: docs/formats.md, 3.5): what there is, and the texts of one language. The names are
/// used in errors. A wrong file is refused whole.
Result<SafetyGuide, DocumentError> readSafety(std::string_view outline, const std::string& outlineName, std::string_view texts,
                                              const std::string& textsName);

}  // namespace stance
