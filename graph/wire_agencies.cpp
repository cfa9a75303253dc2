#include "graph/wire_agencies.h"

#include <algorithm>
#include <array>

namespace crosscheck {
namespace {

struct AgencyName {
  std::string_view folded;
  std::string_view agency;
};

// General agencies: members of their continents' alliances of news agencies,
// and the commercial ones that sell to the press of more than one country.
// Reason: outlets print their texts whole, so their names in a credit tell
// that two articles are one report. In byte order.
constexpr std::array kAgencies = std::to_array<AgencyName>({
    {"aap", "australian associated press"},
    {"afp", "agence france-presse"},
    {"agence france presse", "agence france-presse"},
    {"agence france-presse", "agence france-presse"},
    {"agencia efe", "efe"},
    {"agencia lusa", "lusa"},
    {"agerpres", "agerpres"},
    {"anadolu", "anadolu agency"},
    {"anadolu agency", "anadolu agency"},
    {"ani", "asian news international"},
    {"anp", "anp"},
    {"ansa", "ansa"},
    {"antara", "antara"},
    {"ap", "associated press"},
    {"asian news international", "asian news international"},
    {"associated press", "associated press"},
    {"associated press of pakistan", "associated press of pakistan"},
    {"australian associated press", "australian associated press"},
    {"belga", "belga"},
    {"bernama", "bernama"},
    {"bloomberg news", "bloomberg news"},
    {"bns", "baltic news service"},
    {"canadian press", "canadian press"},
    {"ctk", "ctk"},
    {"deutsche presse-agentur", "dpa"},
    {"dpa", "dpa"},
    {"dpa international", "dpa"},
    {"efe", "efe"},
    {"ians", "indo-asian news service"},
    {"indo-asian news service", "indo-asian news service"},
    {"interfax", "interfax"},
    {"irna", "irna"},
    {"itar-tass", "tass"},
    {"jiji", "jiji press"},
    {"jiji press", "jiji press"},
    {"kcna", "kcna"},
    {"kuna", "kuna"},
    {"kyodo", "kyodo news"},
    {"kyodo news", "kyodo news"},
    {"lusa", "lusa"},
    {"mti", "mti"},
    {"news agency of nigeria", "news agency of nigeria"},
    {"ntb", "ntb"},
    {"pa media", "press association"},
    {"pap", "pap"},
    {"press association", "press association"},
    {"press trust of india", "press trust of india"},
    {"pti", "press trust of india"},
    {"reuters", "reuters"},
    {"ria novosti", "ria novosti"},
    {"ritzau", "ritzau"},
    {"sapa", "south african press association"},
    {"south african press association", "south african press association"},
    {"stt", "stt"},
    {"tanjug", "tanjug"},
    {"tass", "tass"},
    {"telam", "telam"},
    {"thomson reuters", "reuters"},
    {"united news of india", "united news of india"},
    {"united press international", "united press international"},
    {"upi", "united press international"},
    {"xinhua", "xinhua"},
    {"xinhua news agency", "xinhua"},
    {"yonhap", "yonhap"},
    {"yonhap news agency", "yonhap"},
});

constexpr bool in_order() {
  return std::is_sorted(kAgencies.begin(), kAgencies.end(),
                        [](const AgencyName& x, const AgencyName& y) {
                          return x.folded < y.folded;
                        });
}
static_assert(in_order());

}  // namespace

std::string_view wire_agency(std::string_view folded) {
  constexpr std::string_view kArticle = "the ";
  if (folded.starts_with(kArticle)) folded.remove_prefix(kArticle.size());
  const auto* found =
      std::lower_bound(kAgencies.begin(), kAgencies.end(), folded,
                       [](const AgencyName& x, std::string_view name) {
                         return x.folded < name;
                       });
  return found != kAgencies.end() && found->folded == folded
             ? found->agency
             : std::string_view();
}

}  // namespace crosscheck
