#include "engine/ingest/warc_reader.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "engine/ingest/http_message.h"
#include "tests/engine/ingest/packed_bytes.h"
#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
namespace {

const std::string kPage =
    "<!DOCTYPE html><title>Quay</title><p>The harbour wall held through the "
    "night, the master said.</p>";
const std::string kPageText =
    "The harbour wall held through the night, the master said.";

std::string record(const std::string& type, const std::string& content_type,
                   const std::string& block,
                   const std::string& version = "1.1") {
  return "WARC/" + version + "\r\nWARC-Type: " + type +
         "\r\nWARC-Target-URI: http://harbour.example/quay\r\n"
         "WARC-Date: 2031-05-06T07:08:09Z\r\nContent-Type: " +
         content_type + "\r\nContent-Length: " + std::to_string(block.size()) +
         "\r\n\r\n" + block + "\r\n\r\n";
}

std::string http(const std::string& headers, const std::string& body,
                 const std::string& status = "200 OK") {
  return "HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n" + body;
}

std::string response(const std::string& headers, const std::string& body,
                     const std::string& status = "200 OK") {
  return record("response", "application/http; msgtype=response",
                http(headers, body, status));
}

const std::string kHtml = "Content-Type: text/html; charset=utf-8";

std::string info() {
  return record("warcinfo", "application/warc-fields", "software: none\r\n");
}

std::vector<std::string> texts(const Corpus& corpus) {
  std::vector<std::string> list;
  for (const Document& d : corpus.documents) list.push_back(d.text);
  return list;
}
using Texts = std::vector<std::string>;

}  // namespace

TEST_SUITE("engine/ingest/warc_reader") {
  TEST_CASE("responses and resources are read, requests and failures not") {
    const std::string archive =
        info() +
        record("request", "application/http", "GET / HTTP/1.1\r\n\r\n") +
        response(kHtml, kPage) + response(kHtml, kPage, "404 Not Found") +
        response("Content-Type: image/png", "\x89PNG") +
        record("resource", "text/plain", "Two ships came in.", "1.0");
    const auto corpus = read_bytes("a.warc", archive);
    REQUIRE(corpus.ok());
    CHECK(texts(corpus.value()) == Texts{kPageText, "Two ships came in."});
    const Document& page = corpus.value().documents[0];
    CHECK(page.url == "http://harbour.example/quay");
    CHECK(page.title == "Quay");
    CHECK(page.date == "2031-05-06T07:08:09Z");
    CHECK(page.date_from == DateFrom::archive);
    REQUIRE(page.published_day.has_value());
    CHECK(source_of(corpus.value(), page) == "harbour.example");
    // 8 lines of the first record, 9 of the second, 7 heads of the third and 3
    // of HTTP: the page is in line 28.
    const auto before = archive.find(kPage);
    const auto line =
        1 + std::count(archive.begin(),
                       archive.begin() + static_cast<std::ptrdiff_t>(before),
                       '\n');
    CHECK(place_of(page, 0).line == line);
    const auto& said = corpus.value().diagnostics.kept();
    REQUIRE(said.size() == 1);
    CHECK(holds(said[0].message, "4 records"));
    CHECK(said[0].severity == Severity::note);
  }

  TEST_CASE("a date that the page tells counts before the archive's") {
    const auto corpus = read_bytes(
        "a.warc",
        response(kHtml, "<meta name=date content=2031-05-01>" + kPage));
    REQUIRE(corpus.ok());
    CHECK(corpus.value().documents[0].date == "2031-05-01");
    CHECK(corpus.value().documents[0].date_from == DateFrom::meta);
  }

  TEST_CASE("each record may be a gzip member of its own") {
    const std::string members =
        packed_bytes("raw", "gzip", {{"", info()}}) +
        packed_bytes("raw", "gzip", {{"", response(kHtml, kPage)}}) +
        packed_bytes("raw", "gzip",
                     {{"", record("resource", "text/plain", "Two came in.")}});
    const auto corpus = read_bytes("a.warc.gz", members);
    REQUIRE(corpus.ok());
    CHECK(texts(corpus.value()) == Texts{kPageText, "Two came in."});
  }

  TEST_CASE("transfer and content encodings are taken off") {
    const std::string half = kPage.substr(0, 50);
    const std::string chunks = "32\r\n" + half + "\r\n" +  // 0x32 is 50
                               "3;x=y\r\n" + kPage.substr(50, 3) + "\r\n";
    char size[16];
    std::snprintf(size, sizeof(size), "%zX\r\n", kPage.size() - 53);
    const std::string chunked =
        chunks + size + kPage.substr(53) + "\r\n0\r\n\r\n";
    const std::string gzip = packed_bytes("raw", "gzip", {{"", kPage}});
    for (const auto& [headers, body] :
         {std::pair(std::string("Transfer-Encoding: chunked"), chunked),
          // Archives may have taken the chunks off and kept the header.
          std::pair(std::string("Transfer-Encoding: chunked"), kPage),
          std::pair(std::string("Content-Encoding: gzip"), gzip)}) {
      CAPTURE(headers);
      const auto corpus =
          read_bytes("a.warc", response(kHtml + "\r\n" + headers, body));
      REQUIRE(corpus.ok());
      CHECK(texts(corpus.value()) == Texts{kPageText});
    }
    const auto other =
        read_bytes("a.warc", response(kHtml + "\r\nContent-Encoding: br", "x"));
    REQUIRE_FALSE(other.ok());
    CHECK(holds(other.error().message, "'br' is not read"));
  }

  TEST_CASE("the server's charset counts, a wrong one is told") {
    const auto latin = read_bytes(
        "a.warc", response("Content-Type: text/plain; charset=\"ISO-8859-1\"",
                           "The caf\xE9 is shut."));
    REQUIRE(latin.ok());
    CHECK(latin.value().documents[0].text == "The caf\xC3\xA9 is shut.");
    CHECK(latin.value().documents[0].encoding == "windows-1252");
    const auto japanese = read_bytes(
        "a.warc", response("Content-Type: text/plain; charset=shift_jis",
                           "\x8B\x9E\x93s\xFF."));
    REQUIRE(japanese.ok());
    CHECK(holds(japanese.value().documents[0].text, "京都\xEF\xBF\xBD"));
    REQUIRE(japanese.value().diagnostics.count() == 1);
    CHECK(holds(japanese.value().diagnostics.kept()[0].message,
                "the first is 0xFF at offset 0x4"));
  }

  TEST_CASE("a broken record is told by its offset, the next is read") {
    std::string lying = response(kHtml, kPage);
    const std::size_t at = lying.find("Content-Length: ") + 16;
    lying.replace(at, lying.find("\r\n", at) - at, "7");
    const std::string first = info();
    for (const std::string& broken :
         {lying, std::string("WARC/1.1\r\nWARC-Type: response\r\n\r\n\r\n"),
          std::string("garbage without end\r\n")}) {
      CAPTURE(broken);
      const auto corpus =
          read_bytes("a.warc", first + broken + response(kHtml, kPage));
      REQUIRE(corpus.ok());
      CHECK(texts(corpus.value()) == Texts{kPageText});
      char offset[32];
      std::snprintf(offset, sizeof(offset), "offset 0x%zX", first.size());
      const Diagnostic& said = corpus.value().diagnostics.kept()[0];
      CHECK(said.severity == Severity::error);
      CHECK(holds(said.message, offset));
    }
  }

  TEST_CASE("cut anywhere, an archive is read as far as it goes") {
    const std::string whole = response(kHtml, kPage) + response(kHtml, kPage);
    for (std::size_t at = 8; at < whole.size(); at += 11) {
      const auto corpus = read_bytes("a.warc", whole.substr(0, at));
      if (corpus.ok()) {
        CHECK(texts(corpus.value()).front() == kPageText);
      } else {
        CHECK(holds(corpus.error().message, "offset 0x0"));
      }
    }
  }
}

TEST_SUITE("engine/ingest/http_message") {
  TEST_CASE("a response is told from what is none") {
    CHECK_FALSE(read_http_response("GET / HTTP/1.1\r\n\r\n", 100).ok());
    CHECK_FALSE(read_http_response("HTTP/1.1 200 OK\r\nA: b", 100).ok());
    const auto read = read_http_response(
        "HTTP/1.0 206\nContent-Type: Text/HTML ; charset=UTF-8\nX: 1\n 2\n\nB",
        100);
    REQUIRE(read.ok());
    CHECK(read.value().status == 206);
    CHECK(read.value().body == "B");
    CHECK(media_type(read.value().content_type) == "text/html");
    CHECK(charset_of(read.value().content_type) == "utf-8");
    CHECK(HeaderLines("X: 1\n 2\n\n").get("x") == "1 2");
  }

  TEST_CASE("a body that expands past the limit is refused") {
    const std::string packed =
        packed_bytes("raw", "gzip", {{"", std::string(5000, 'x')}});
    const std::string message = http("Content-Encoding: gzip", packed);
    CHECK(read_http_response(message, 5000).ok());
    const auto past = read_http_response(message, 4999);
    REQUIRE_FALSE(past.ok());
    CHECK(past.error().code == ErrorCode::unsupported);
    const auto cut =
        read_http_response(message.substr(0, message.size() - 12), 5000);
    REQUIRE_FALSE(cut.ok());
    CHECK(cut.error().code == ErrorCode::malformed);
  }
}

}  // namespace crosscheck
