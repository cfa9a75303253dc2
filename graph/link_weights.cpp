#include "graph/link_model.h"

namespace crosscheck {

const LinkWeights kLinkWeights = {};

}  // namespace crosscheck
