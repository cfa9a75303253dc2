#include "scoring/contrast.h"

#include <algorithm>

#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

// softmax of exponents over the places where `taken`; 0 elsewhere.
std::vector<double> distribution(const std::vector<double>& x,
                                 const std::vector<bool>& taken) {
  double highest = -1e308;
  for (std::size_t t = 0; t < x.size(); ++t) {
    if (taken[t]) highest = std::max(highest, x[t]);
  }
  std::vector<double> p(x.size(), 0.0);
  double all = 0;
  for (std::size_t t = 0; t < x.size(); ++t) {
    if (taken[t]) all += p[t] = exponential(x[t] - highest);
  }
  for (double& e : p) e /= all;
  return p;
}

}  // namespace

Contrast contrast(const std::vector<double>& exponents,
                  const std::vector<bool>& near) {
  std::vector<bool> far(near.size());
  for (std::size_t t = 0; t < near.size(); ++t) far[t] = !near[t];
  return {distribution(exponents, near), distribution(exponents, far)};
}

double minus_entropy(const std::vector<double>& p) {
  double sum = 0;
  for (const double x : p) {
    if (x > 0) sum += x * natural_log(x);
  }
  return sum;
}

}  // namespace crosscheck
