#include "graph/given_names.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace crosscheck {
namespace {

/// A name and its forms, one family a row.
constexpr auto kFamilies = std::to_array<std::string_view>({
    "abigail abby gail",
    "abraham abe",
    "albert al bert",
    "alexander alex sandy alec sasha",
    "alexandra alex sandra lexie sasha",
    "alfred al fred alf",
    "andrew andy drew",
    "anthony tony",
    "arthur art artie",
    "barbara barb babs",
    "benjamin ben benny",
    "bradley brad",
    "catherine cathy cate kate katie kathy kathryn katherine katharine",
    "charles charlie chuck charley",
    "christina chris tina christine chrissy",
    "christopher chris kit",
    "daniel dan danny",
    "david dave davey",
    "deborah deb debbie debra",
    "donald don donnie",
    "dorothy dot dottie",
    "douglas doug",
    "edward ed eddie ned ted teddy",
    "eleanor ellie nell nora",
    "elizabeth liz beth betty lizzie eliza betsy",
    "eugene gene",
    "frances fran frannie",
    "francis frank",
    "franklin frank",
    "frederick fred freddie freddy",
    "gabriel gabe",
    "geoffrey geoff",
    "gerald gerry jerry",
    "gregory greg",
    "harold harry hal",
    "henry harry hank",
    "jacob jake",
    "james jim jimmy jamie",
    "jeffrey jeff",
    "jennifer jen jenny",
    "jessica jess jessie",
    "john jack johnny jon",
    "jonathan jon jonny",
    "joseph joe joey",
    "joshua josh",
    "judith judy",
    "kenneth ken kenny",
    "kimberly kim",
    "lawrence larry",
    "leonard len lenny leo",
    "margaret maggie meg peggy marge",
    "martin marty",
    "matthew matt",
    "michael mike mick mickey",
    "nathaniel nate nathan",
    "nicholas nick nicky",
    "pamela pam",
    "patricia pat patty tricia trish",
    "patrick pat paddy",
    "peter pete",
    "philip phil",
    "raymond ray",
    "rebecca becky becca",
    "richard rick dick rich ricky",
    "robert bob rob bobby robbie",
    "ronald ron ronnie",
    "samantha sam",
    "samuel sam sammy",
    "stephen steve stevie steven",
    "susan sue susie suzanne",
    "theodore ted teddy theo",
    "theresa terry tess",
    "thomas tom tommy",
    "timothy tim",
    "victoria vicky tori",
    "vincent vince vinny",
    "walter walt",
    "william bill billy will willy",
    "zachary zach",
    // One name in Russian and Ukrainian, beyond what letter rules join.
    "aleksandr oleksandr alexander",
    "andrei andriy andrey",
    "nikolai mykola nikolay",
    "sergei serhiy serhii sergey",
    "vladimir volodymyr",
});

using Row = std::pair<std::string_view, std::size_t>;

std::vector<Row> make_rows() {
  std::vector<Row> rows;
  for (std::size_t family = 0; family < kFamilies.size(); ++family) {
    std::string_view rest = kFamilies[family];
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      rows.emplace_back(rest.substr(0, end), family);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  std::sort(rows.begin(), rows.end());
  return rows;
}

/// The families of a name, ascending.
std::vector<std::size_t> families_of(std::string_view name) {
  static const std::vector<Row> kRows = make_rows();
  std::vector<std::size_t> result;
  auto at = std::lower_bound(kRows.begin(), kRows.end(), Row{name, 0});
  for (; at != kRows.end() && at->first == name; ++at) {
    result.push_back(at->second);
  }
  return result;
}

/// Whether a name heads a family: then it means that family alone, whatever
/// else it is a form of.
bool heads(std::string_view name, std::size_t family) {
  return kFamilies[family].starts_with(name) &&
         kFamilies[family].substr(name.size()).starts_with(' ');
}

}  // namespace

GivenNames compare_given_names(std::string_view a, std::string_view b) {
  const std::vector<std::size_t> x = families_of(a);
  const std::vector<std::size_t> y = families_of(b);
  std::vector<std::size_t> shared;
  std::set_intersection(x.begin(), x.end(), y.begin(), y.end(),
                        std::back_inserter(shared));
  if (shared.empty()) return GivenNames::unknown;
  const bool a_is_clear = x.size() == 1 || heads(a, shared.front());
  const bool b_is_clear = y.size() == 1 || heads(b, shared.front());
  return a_is_clear && b_is_clear ? GivenNames::one : GivenNames::ambiguous;
}

}  // namespace crosscheck
