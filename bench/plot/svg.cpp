#include "bench/plot/svg.h"

#include <fmt/format.h>

#include "engine/report/terminal_text.h"

namespace crosscheck {
namespace {

const char* word_of(SvgCanvas::Anchor anchor) {
  switch (anchor) {
    case SvgCanvas::Anchor::middle:
      return "middle";
    case SvgCanvas::Anchor::end:
      return "end";
    case SvgCanvas::Anchor::start:
      break;
  }
  return "start";
}

}  // namespace

std::string xml_text(std::string_view text) {
  std::string out;
  for (const char c : safe_text(text)) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

void SvgCanvas::rect(double x, double y, double width, double height,
                     std::string_view fill, std::string_view stroke,
                     double stroke_width) {
  body_ += fmt::format(
      "<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" "
      "fill=\"{}\" stroke=\"{}\" stroke-width=\"{:.1f}\"/>\n",
      x, y, width, height, fill, stroke, stroke_width);
}

void SvgCanvas::line(double x1, double y1, double x2, double y2,
                     std::string_view stroke) {
  body_ += fmt::format(
      "<line x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\" {}/>\n",
      x1, y1, x2, y2, stroke);
}

void SvgCanvas::circle(double x, double y, double radius,
                       std::string_view fill) {
  body_ += fmt::format(
      "<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"{:.1f}\" fill=\"{}\"/>\n", x, y,
      radius, fill);
}

void SvgCanvas::text(double x, double y, std::string_view words, Anchor anchor,
                     std::string_view fill, std::string_view style) {
  body_ += fmt::format(
      "<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\" fill=\"{}\"{}{}>{}"
      "</text>\n",
      x, y, word_of(anchor), fill, style.empty() ? "" : " ", style,
      xml_text(words));
}

void SvgCanvas::turned_text(double x, double y, std::string_view words,
                            double degrees, std::string_view fill) {
  body_ += fmt::format(
      "<text transform=\"translate({:.1f} {:.1f}) rotate({:.1f})\" "
      "fill=\"{}\">{}</text>\n",
      x, y, -degrees, fill, xml_text(words));
}

void SvgCanvas::open_group(std::string_view title) {
  body_ += "<g><title>" + xml_text(title) + "</title>\n";
}

void SvgCanvas::close_group() { body_ += "</g>\n"; }

std::string SvgCanvas::document(double width, double height,
                                std::string_view title,
                                std::string_view description) const {
  return fmt::format(
             "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" "
             "aria-labelledby=\"title desc\" viewBox=\"0 0 {0:.0f} {1:.0f}\" "
             "width=\"{0:.0f}\" height=\"{1:.0f}\" font-family=\"DejaVu Sans, "
             "Verdana, Arial, sans-serif\" font-size=\"12\">\n"
             "<title id=\"title\">{2}</title>\n<desc id=\"desc\">{3}</desc>\n"
             "<rect width=\"{0:.0f}\" height=\"{1:.0f}\" fill=\"#ffffff\"/>\n",
             width, height, xml_text(title), xml_text(description)) +
         body_ + "</svg>\n";
}

}  // namespace crosscheck
