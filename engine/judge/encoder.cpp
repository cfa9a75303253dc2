#include "engine/judge/encoder.h"

#include <Eigen/Core>
#include <cassert>
#include <cmath>

// Sums and functions are computed in double and in a fixed order, then
// rounded: the bits are the same on every machine, for whichever kernel.

namespace crosscheck {
namespace {

/// A row for each piece.
using Rows =
    Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

MatrixView view(const Rows& rows) {
  const auto columns = static_cast<std::size_t>(rows.cols());
  return {rows.data(), static_cast<std::size_t>(rows.rows()), columns, columns};
}

Rows dense(const Rows& x, const DenseWeights& weights, ProductKernel kernel) {
  Rows y(x.rows(), weights.weight.rows());
  multiply(view(x), weights.weight, weights.bias.data(), y.data(),
           weights.weight.rows(), kernel);
  return y;
}

void norm_row(float* row, std::size_t size, const NormWeights& weights,
              double eps) {
  double sum = 0;
  for (std::size_t i = 0; i < size; ++i) sum += row[i];
  const double mean = sum / static_cast<double>(size);
  double squares = 0;
  for (std::size_t i = 0; i < size; ++i) {
    squares += (row[i] - mean) * (row[i] - mean);
  }
  const double spread = std::sqrt(squares / static_cast<double>(size) + eps);
  for (std::size_t i = 0; i < size; ++i) {
    row[i] = static_cast<float>((row[i] - mean) / spread * weights.scale[i] +
                                weights.shift[i]);
  }
}

void norm(Rows& rows, const NormWeights& weights, double eps) {
  const auto size = static_cast<std::size_t>(rows.cols());
  for (Eigen::Index r = 0; r < rows.rows(); ++r) {
    norm_row(rows.row(r).data(), size, weights, eps);
  }
}

double gelu(double x) { return x * 0.5 * (1 + std::erf(x * M_SQRT1_2)); }

double gelu_tanh(double x) {
  constexpr double kRootOfTwoOverPi = 0.79788456080286535588;
  return 0.5 * x *
         (1 + std::tanh(kRootOfTwoOverPi * (x + 0.044715 * x * x * x)));
}

void activate(Rows& rows, Activation activation) {
  float* numbers = rows.data();
  for (Eigen::Index i = 0; i < rows.size(); ++i) {
    const double x = numbers[i];
    switch (activation) {
      case Activation::gelu:
        numbers[i] = static_cast<float>(gelu(x));
        break;
      case Activation::gelu_tanh:
        numbers[i] = static_cast<float>(gelu_tanh(x));
        break;
      case Activation::relu:
        numbers[i] = x > 0 ? numbers[i] : 0;
        break;
    }
  }
}

/// exp(scale * row), made to sum to one.
void soften(float* row, std::size_t size, double scale) {
  const double highest = *std::max_element(row, row + size);
  double sum = 0;
  for (std::size_t i = 0; i < size; ++i) {
    const double e = std::exp(scale * (row[i] - highest));
    row[i] = static_cast<float>(e);
    sum += e;
  }
  for (std::size_t i = 0; i < size; ++i) {
    row[i] = static_cast<float>(row[i] / sum);
  }
}

/// What every piece takes from all: a head at a time, each on its own stretch
/// of columns.
Rows attend(const Rows& query, const Rows& key, const Rows& value,
            std::size_t heads, ProductKernel kernel) {
  const auto pieces = static_cast<std::size_t>(query.rows());
  const auto hidden = static_cast<std::size_t>(query.cols());
  const std::size_t width = hidden / heads;
  const double scale = 1 / std::sqrt(static_cast<double>(width));
  Rows context(query.rows(), query.cols());
  Rows shares(query.rows(), query.rows());
  for (std::size_t at = 0; at < hidden; at += width) {
    const PanelMatrix keys({key.data() + at, pieces, width, hidden});
    multiply({query.data() + at, pieces, width, hidden}, keys, nullptr,
             shares.data(), pieces, kernel);
    for (std::size_t p = 0; p < pieces; ++p) {
      soften(shares.data() + p * pieces, pieces, scale);
    }
    const PanelMatrix values({value.data() + at, width, pieces, 1, hidden});
    multiply(view(shares), values, nullptr, context.data() + at, hidden,
             kernel);
  }
  return context;
}

Rows embed(const EncoderConfig& config, const EncoderWeights& weights,
           const EncoderInput& input) {
  const auto hidden = static_cast<Eigen::Index>(config.hidden);
  Rows rows(input.pieces.size(), hidden);
  const auto row_of = [&](const std::vector<float>& table, std::size_t at) {
    return Eigen::Map<const Eigen::RowVectorXf>(
        table.data() + at * config.hidden, hidden);
  };
  for (std::size_t p = 0; p < input.pieces.size(); ++p) {
    rows.row(static_cast<Eigen::Index>(p)) =
        row_of(weights.words, input.pieces[p]) +
        row_of(weights.types, input.types[p]) + row_of(weights.positions, p);
  }
  norm(rows, weights.embedding_norm, config.layer_norm_eps);
  return rows;
}

Rows run_layer(const EncoderConfig& config, const LayerWeights& layer,
               const Rows& rows, ProductKernel kernel) {
  const Rows context =
      attend(dense(rows, layer.query, kernel), dense(rows, layer.key, kernel),
             dense(rows, layer.value, kernel), config.heads, kernel);
  Rows attended = dense(context, layer.attention, kernel);
  attended += rows;
  norm(attended, layer.attention_norm, config.layer_norm_eps);
  Rows inner = dense(attended, layer.inner, kernel);
  activate(inner, config.activation);
  Rows outer = dense(inner, layer.outer, kernel);
  outer += attended;
  norm(outer, layer.outer_norm, config.layer_norm_eps);
  return outer;
}

}  // namespace

std::vector<float> classify(const EncoderConfig& config,
                            const EncoderWeights& weights,
                            const EncoderInput& input, ProductKernel kernel) {
  assert(!input.pieces.empty() && input.pieces.size() <= config.positions);
  Rows rows = embed(config, weights, input);
  for (const LayerWeights& layer : weights.layers) {
    rows = run_layer(config, layer, rows, kernel);
  }
  Rows pooled = dense(rows.topRows(1), weights.pooler, kernel);
  for (Eigen::Index i = 0; i < pooled.size(); ++i) {
    pooled.data()[i] =
        static_cast<float>(std::tanh(static_cast<double>(pooled.data()[i])));
  }
  const Rows classes = dense(pooled, weights.classifier, kernel);
  return {classes.data(), classes.data() + classes.size()};
}

}  // namespace crosscheck
