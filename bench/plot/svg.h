#pragma once

#include <string>
#include <string_view>

namespace crosscheck {

/// Elements of a drawing as text of SVG 1.1; numbers with one decimal, no
/// locale. Texts of others are made printable and escaped.
class SvgCanvas {
 public:
  enum class Anchor : unsigned char { start, middle, end };

  void rect(double x, double y, double width, double height,
            std::string_view fill, std::string_view stroke = "none",
            double stroke_width = 1);
  void line(double x1, double y1, double x2, double y2,
            std::string_view stroke);
  void circle(double x, double y, double radius, std::string_view fill);
  void text(double x, double y, std::string_view words, Anchor anchor,
            std::string_view fill, std::string_view style = "");
  /// Turned about its start, degrees counter-clockwise.
  void turned_text(double x, double y, std::string_view words, double degrees,
                   std::string_view fill);
  /// A label that a reader of the drawing may ask for, about what follows.
  void open_group(std::string_view title);
  void close_group();

  /// A whole document: white ground, a title and a description for those who
  /// do not see it, no outside resource.
  [[nodiscard]] std::string document(double width, double height,
                                     std::string_view title,
                                     std::string_view description) const;

 private:
  std::string body_;
};

/// Text for element content and attributes of XML: the five signs as entities;
/// what XML may not hold is spelt out as safe_text() does.
[[nodiscard]] std::string xml_text(std::string_view text);

}  // namespace crosscheck
