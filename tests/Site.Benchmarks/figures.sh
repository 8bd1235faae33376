#!/usr/bin/env bash
# Prints the three figures of the site's start bars, each measured on the machine that it runs on:
#   1. dotnet run with an empty data folder: from the end of the build to the first answer of /, set-up included
#   2. published Release build with an existing database: from process start to the first answer of /
#   3. its resident memory after 1,000 page views
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
site=
trap '[ -n "$site" ] && kill "$site" 2>/dev/null; rm -rf "$work"' EXIT
now() { date +%s.%N; }
since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.2f", b - a }'; }
answers() { curl -sf -o /dev/null --max-time 30 "$1"; }
await() { for _ in $(seq 3000); do answers "$1" && return; sleep 0.02; done; echo "no answer from $1" >&2; return 1; }
stop() { kill "$site" && wait "$site" 2>/dev/null || true; site=; }
port=$((20000 + RANDOM % 20000))
url=http://127.0.0.1:$port

echo "Building"
dotnet build src/Site -v quiet -nologo -clp:NoSummary
export ORCHARD_APP_DATA=$work/data ASPNETCORE_ENVIRONMENT=Development

start=$(now)
dotnet run --project src/Site --no-build --no-launch-profile -- --urls "$url" >"$work/first.log" 2>&1 & site=$!
await "$url/"
echo "1. dotnet run, set-up included, to the first page: $(since "$start") s (bar: 5 s)"
pkill -P "$site" 2>/dev/null || true
stop

dotnet publish src/Site -c Release -o "$work/out" -v quiet -nologo -clp:NoSummary
for run in 1 2 3; do
  start=$(now)
  ASPNETCORE_ENVIRONMENT=Production dotnet "$work/out/Site.dll" --contentRoot "$work/out" --urls "$url" >"$work/release.log" 2>&1 & site=$!
  await "$url/"
  echo "2. published Release, existing database, to the first page: $(since "$start") s (run $run; bar: 1.5 s)"
  [ "$run" = 3 ] || stop
done

paths=(/ /blog /team /literature /about)
for _ in $(seq 200); do for path in "${paths[@]}"; do answers "$url$path"; done; done
echo "3. resident memory after 1,000 page views: $(awk '/VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$site/status") MB (bar: 200 MB)"
stop
