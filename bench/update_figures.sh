#!/bin/sh
# Renews the figures of docs/BENCHMARKS.md and the plot docs/accuracy.svg.
#
#   bench/update_figures.sh PROGRAM DATA [RECORDS]
#
# PROGRAM: an optimised crosscheck; DATA: a folder of data sets; RECORDS: the
# largest generated table (default 1000000). Leave the machine alone meanwhile.
set -eu

if [ $# -lt 2 ] || [ $# -gt 3 ]; then
  echo "usage: $0 PROGRAM DATA [RECORDS]" >&2
  exit 2
fi
program=$1
data=$2
records=${3:-1000000}
docs=$(dirname "$0")/../docs
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A case without an answer (status 1) is a figure too; other failures are not.
bench() {
  status=0
  "$program" bench --limit 120 "$@" 2>"$work/messages" || status=$?
  if [ "$status" -gt 1 ]; then
    cat "$work/messages" >&2
    exit "$status"
  fi
}

# A table of Markdown: ours / theirs, a row a method and tool, a column a set.
beside_peers() {
  awk -F, '
    NR == FNR { sub(/^accuracy\//, "", $2); ours[$2 "," $3] = $4; next }
    FNR == 1 { next }
    {
      row = $2 " | " $3
      if (!(row in seen)) { seen[row] = 1; rows[++row_count] = row }
      column = $1 ($4 == "accuracy" ? "" : " " $4)
      if (!(column in known)) { known[column] = 1; columns[++count] = column }
      key = $1 "/" $2 "," $4
      own = key in ours ? sprintf($4 == "mae" ? "%.2f" : "%.3f", ours[key]) : "-"
      cell[row, column] = own " / " sprintf($4 == "mae" ? "%.2f" : "%.3f", $5)
    }
    END {
      printf "| method | peer |"
      for (c = 1; c <= count; ++c) printf " %s |", columns[c]
      printf "\n|---|---|"
      for (c = 1; c <= count; ++c) printf "---:|"
      print ""
      for (r = 1; r <= row_count; ++r) {
        printf "| %s |", rows[r]
        for (c = 1; c <= count; ++c) printf " %s |", cell[rows[r], columns[c]]
        print ""
      }
    }' "$1" "$docs/peers.csv"
}

# Puts a file between the marks "<!-- begin NAME -->" and "<!-- end NAME -->".
fill() {
  awk -v name="$1" -v file="$2" '
    $0 == "<!-- end " name " -->" { hidden = 0 }
    !hidden { print }
    $0 == "<!-- begin " name " -->" {
      hidden = 1
      print ""
      while ((getline line < file) > 0) print line
      print ""
    }' "$docs/BENCHMARKS.md" >"$work/BENCHMARKS.md"
  cp "$work/BENCHMARKS.md" "$docs/BENCHMARKS.md"
}

bench --suite accuracy --suite end-to-end --data "$data" \
  --records "$records" --plot "$docs/accuracy.svg" --format markdown \
  -o "$work/accuracy.md"
fill accuracy "$work/accuracy.md"
bench --suite accuracy --data "$data" --format csv -o "$work/accuracy.csv"
beside_peers "$work/accuracy.csv" >"$work/peers.md"
fill peers "$work/peers.md"
bench --suite accuracy --format markdown -o "$work/generated.md"
fill generated "$work/generated.md"
bench --suite end-to-end --filter records --method vote --records "$records" \
  --format markdown -o "$work/vote.md"
fill vote "$work/vote.md"
bench --suite copying --records "$records" --format markdown \
  -o "$work/copying.md"
fill copying "$work/copying.md"
bench --suite scoring --suite scaling --records "$records" \
  --format markdown -o "$work/speed.md"
fill speed "$work/speed.md"
bench --suite page --format markdown -o "$work/page.md"
fill page "$work/page.md"
