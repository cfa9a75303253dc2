#pragma once

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

namespace crosscheck::testing {

/// One claim of an item, for the slow verifier of the open-domain model.
struct OpenClaim {
  std::string value;
  long double accuracy;
};

/// The likelihood of an item's claims when `truth` is right ("": no claimed
/// value is), told as a story: right claims with their accuracy, and the wrong
/// ones seated one by one in a Chinese restaurant of concentration `spread`.
/// The order of seating does not matter.
inline long double open_likelihood(const std::vector<OpenClaim>& claims,
                                   const std::string& truth,
                                   long double spread) {
  long double likelihood = 1;
  std::vector<std::string> seated;
  for (const OpenClaim& claim : claims) {
    if (!truth.empty() && claim.value == truth) {
      likelihood *= claim.accuracy;
      continue;
    }
    long double there = 0;
    for (const std::string& other : seated) there += other == claim.value;
    const long double table = there > 0 ? there : spread;
    likelihood *= (1 - claim.accuracy) * table /
                  (static_cast<long double>(seated.size()) + spread);
    seated.push_back(claim.value);
  }
  return likelihood;
}

/// The probability of `value` against all claimed values and none of them.
inline long double open_posterior(const std::vector<OpenClaim>& claims,
                                  const std::string& value,
                                  long double spread) {
  long double all = open_likelihood(claims, "", spread);
  std::vector<std::string> met;
  for (const OpenClaim& claim : claims) {
    bool again = false;
    for (const std::string& m : met) again = again || m == claim.value;
    if (again) continue;
    met.push_back(claim.value);
    all += open_likelihood(claims, claim.value, spread);
  }
  return open_likelihood(claims, value, spread) / all;
}

}  // namespace crosscheck::testing
