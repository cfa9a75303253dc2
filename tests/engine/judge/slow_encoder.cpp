#include "tests/engine/judge/slow_encoder.h"

#include <cmath>

namespace crosscheck::testing {
namespace {

using Vector = std::vector<double>;
using Matrix = std::vector<Vector>;

const TinyTensor& tensor(const TinyTensors& tensors, const std::string& name) {
  return tensors.at(name);
}

/// w v + b, one row of w after the other.
Vector affine(const TinyTensors& tensors, const std::string& name,
              const Vector& v) {
  const TinyTensor& weight = tensor(tensors, name + ".weight");
  const TinyTensor& bias = tensor(tensors, name + ".bias");
  Vector result;
  for (std::size_t o = 0; o < weight.shape[0]; ++o) {
    double sum = 0;
    for (std::size_t i = 0; i < v.size(); ++i) {
      sum += static_cast<double>(weight.numbers[o * v.size() + i]) * v[i];
    }
    result.push_back(sum + bias.numbers[o]);
  }
  return result;
}

Vector layer_norm(const TinyTensors& tensors, const std::string& name,
                  const Vector& v) {
  const auto n = static_cast<double>(v.size());
  double mean = 0;
  for (const double x : v) mean += x / n;
  double variance = 0;
  for (const double x : v) variance += std::pow(x - mean, 2) / n;
  Vector result;
  for (std::size_t i = 0; i < v.size(); ++i) {
    result.push_back((v[i] - mean) / std::sqrt(variance + 1e-12) *
                         tensor(tensors, name + ".weight").numbers[i] +
                     tensor(tensors, name + ".bias").numbers[i]);
  }
  return result;
}

double activated(const std::string& activation, double x) {
  if (activation == "relu") return x < 0 ? 0 : x;
  if (activation == "gelu_new") {
    const double inner =
        std::sqrt(2 / std::acos(-1.0)) * (x + 0.044715 * std::pow(x, 3));
    return x / 2 * (1 + std::tanh(inner));
  }
  // The share of the normal distribution below x.
  return x * std::erfc(-x / std::sqrt(2.0)) / 2;
}

/// Attention of the pieces to each other; columns of head h lie from h * d on.
Matrix attention(const Matrix& q, const Matrix& k, const Matrix& v) {
  const std::size_t d = kTinyHidden / kTinyHeads;
  Matrix result(q.size(), Vector(kTinyHidden, 0.0));
  for (std::size_t h = 0; h < kTinyHeads; ++h) {
    for (std::size_t i = 0; i < q.size(); ++i) {
      Vector e;
      double total = 0;
      for (std::size_t j = 0; j < k.size(); ++j) {
        double dot = 0;
        for (std::size_t c = h * d; c < (h + 1) * d; ++c) {
          dot += q[i][c] * k[j][c];
        }
        e.push_back(std::exp(dot / std::sqrt(static_cast<double>(d))));
        total += e.back();
      }
      for (std::size_t c = h * d; c < (h + 1) * d; ++c) {
        for (std::size_t j = 0; j < k.size(); ++j) {
          result[i][c] += e[j] / total * v[j][c];
        }
      }
    }
  }
  return result;
}

Vector sum(const Vector& a, const Vector& b) {
  Vector result;
  for (std::size_t i = 0; i < a.size(); ++i) result.push_back(a[i] + b[i]);
  return result;
}

Matrix layer(const TinyTensors& tensors, const std::string& name,
             const Matrix& rows, const std::string& activation) {
  Matrix q, k, v;
  for (const Vector& row : rows) {
    q.push_back(affine(tensors, name + "attention.self.query", row));
    k.push_back(affine(tensors, name + "attention.self.key", row));
    v.push_back(affine(tensors, name + "attention.self.value", row));
  }
  const Matrix context = attention(q, k, v);
  Matrix result;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Vector seen = layer_norm(
        tensors, name + "attention.output.LayerNorm",
        sum(rows[i],
            affine(tensors, name + "attention.output.dense", context[i])));
    Vector inner = affine(tensors, name + "intermediate.dense", seen);
    for (double& x : inner) x = activated(activation, x);
    result.push_back(
        layer_norm(tensors, name + "output.LayerNorm",
                   sum(seen, affine(tensors, name + "output.dense", inner))));
  }
  return result;
}

}  // namespace

std::vector<double> slow_logits(const TinyTensors& tensors,
                                const std::string& prefix,
                                const std::vector<std::size_t>& pieces,
                                const std::vector<std::size_t>& types,
                                const std::string& activation) {
  const std::string in = prefix + "embeddings.";
  const auto embedding = [&](const char* table, std::size_t row,
                             std::size_t column) {
    return static_cast<double>(
        tensor(tensors, in + table).numbers[row * kTinyHidden + column]);
  };
  Matrix rows;
  for (std::size_t p = 0; p < pieces.size(); ++p) {
    Vector row;
    for (std::size_t c = 0; c < kTinyHidden; ++c) {
      row.push_back(embedding("word_embeddings.weight", pieces[p], c) +
                    embedding("position_embeddings.weight", p, c) +
                    embedding("token_type_embeddings.weight", types[p], c));
    }
    rows.push_back(layer_norm(tensors, in + "LayerNorm", row));
  }
  for (std::size_t l = 0; l < kTinyLayers; ++l) {
    rows = layer(tensors, prefix + "encoder.layer." + std::to_string(l) + ".",
                 rows, activation);
  }
  Vector pooled = affine(tensors, prefix + "pooler.dense", rows[0]);
  for (double& x : pooled) x = std::tanh(x);
  return affine(tensors, "classifier", pooled);
}

}  // namespace crosscheck::testing
