// EventForm: name and fields of one kind of event, as docs/events.md lists them.
#pragma once

#include <string>
#include <vector>

namespace stance {

struct EventForm {
    std::string name;
    std::vector<std::string> fields;
};

}  // namespace stance
