#include "engine/ingest/decoding_source.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "engine/ingest/encoding.h"

namespace crosscheck {

/// ICU converts by way of UTF-16; `pivot` holds what lies between the two.
struct DecodingSource::State {
  UConverter* from = nullptr;
  UConverter* to = nullptr;
  std::array<UChar, 4096> pivot{};
  UChar* pivot_source = nullptr;
  UChar* pivot_target = nullptr;
  const char* chunk = nullptr;   // what is being converted
  std::size_t chunk_offset = 0;  // of it in the file
  bool flushed = false;
  UndecodableBytes undecodable;

  /// Called by ICU for bytes that it cannot convert.
  static void count(const void* context, UConverterToUnicodeArgs* args,
                    const char* units, std::int32_t length,
                    UConverterCallbackReason reason, UErrorCode* code);
};

void DecodingSource::State::count(const void* context,
                                  UConverterToUnicodeArgs* args,
                                  const char* units, std::int32_t length,
                                  UConverterCallbackReason reason,
                                  UErrorCode* code) {
  if (reason > UCNV_IRREGULAR) return;  // a reset, a clone or the end
  auto* state = static_cast<State*>(const_cast<void*>(context));
  if (++state->undecodable.count == 1) {
    state->undecodable.bytes.assign(units, length);
    const std::size_t behind =
        state->chunk_offset +
        static_cast<std::size_t>(args->source - state->chunk);
    state->undecodable.first = behind - std::min<std::size_t>(behind, length);
  }
  static constexpr UChar kReplacement = 0xFFFD;
  *code = U_ZERO_ERROR;
  ucnv_cbToUWriteUChars(args, &kReplacement, 1, 0, code);
}

DecodingSource::DecodingSource(InputBuffer input, const std::string& name)
    : input_(std::move(input)), state_(std::make_unique<State>()) {
  input_.extend_to(4);
  const std::size_t mark = byte_order_mark_length(input_.window());
  input_.consume(mark);
  UErrorCode code = U_ZERO_ERROR;
  state_->from = ucnv_open(name.c_str(), &code);
  state_->to = ucnv_open("UTF-8", &code);
  ucnv_setToUCallBack(state_->from, &State::count, state_.get(), nullptr,
                      nullptr, &code);
  if (U_FAILURE(code) != 0) {
    fail(std::string("no conversion from ") + name + ": " + u_errorName(code));
  }
  state_->pivot_source = state_->pivot.data();
  state_->pivot_target = state_->pivot.data();
}

DecodingSource::~DecodingSource() {
  if (state_->from != nullptr) ucnv_close(state_->from);
  if (state_->to != nullptr) ucnv_close(state_->to);
}

const UndecodableBytes& DecodingSource::undecodable() const {
  return state_->undecodable;
}

std::size_t DecodingSource::read(char* into, std::size_t bytes) {
  if (!failure().empty()) return 0;
  char* out = into;
  while (out == into && !state_->flushed) {
    if (input_.size() == 0) input_.extend();
    const bool last = input_.ended();
    const char* source = input_.window().data();
    const char* const begin = source;
    state_->chunk = begin;
    state_->chunk_offset = input_.consumed();
    UErrorCode code = U_ZERO_ERROR;
    ucnv_convertEx(state_->to, state_->from, &out, into + bytes, &source,
                   begin + input_.size(), state_->pivot.data(),
                   &state_->pivot_source, &state_->pivot_target,
                   state_->pivot.data() + state_->pivot.size(), 0, last ? 1 : 0,
                   &code);
    input_.consume(static_cast<std::size_t>(source - begin));
    if (code == U_BUFFER_OVERFLOW_ERROR) continue;
    if (U_FAILURE(code) != 0) {
      fail(std::string("cannot be converted: ") + u_errorName(code));
      return 0;
    }
    state_->flushed = last;
  }
  if (!input_.failure().empty()) fail(input_.failure());
  return static_cast<std::size_t>(out - into);
}

}  // namespace crosscheck
