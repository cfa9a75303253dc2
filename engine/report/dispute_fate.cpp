#include "engine/report/result_diff.h"

namespace crosscheck {

std::string_view name_of(DisputeFate fate) {
  switch (fate) {
    case DisputeFate::documents_gone:
      return "documents_gone";
    case DisputeFate::withdrawn:
      return "withdrawn";
    case DisputeFate::updated:
      return "updated";
    case DisputeFate::agreed:
      return "agreed";
    case DisputeFate::joined:
      return "joined";
    case DisputeFate::not_compared:
      break;
  }
  return "not_compared";
}

std::string_view words_for(DisputeFate fate) {
  switch (fate) {
    case DisputeFate::documents_gone:
      return "the documents of a side are no longer there";
    case DisputeFate::withdrawn:
      return "a side is no longer told by its documents";
    case DisputeFate::updated:
      return "a later report takes the place of an earlier one";
    case DisputeFate::agreed:
      return "the sides are now taken to agree";
    case DisputeFate::joined:
      return "it is part of another contradiction now";
    case DisputeFate::not_compared:
      break;
  }
  return "its sides are no longer set against each other";
}

}  // namespace crosscheck
