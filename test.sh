#!/usr/bin/env bash
# The one test command: installs what the machine lacks, builds, runs every test, prints a summary.
# With SITE_URL (and SITE_ADMIN_USER, SITE_ADMIN_PASSWORD) the end-to-end tests judge a site that runs already.
set -uo pipefail
cd "$(dirname "$0")"

install_missing() {
  local missing=()
  command -v chromium >/dev/null || missing+=(chromium)
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || missing+=(postgresql)
  [ ${#missing[@]} -eq 0 ] && return
  command -v apt-get >/dev/null || { echo "Not on this machine and no apt-get to install it: ${missing[*]}"; return; }
  local root=(); [ "$(id -u)" -eq 0 ] || root=(sudo)
  echo "Installing ${missing[*]}"
  "${root[@]}" apt-get update -qq && DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

install_missing
dotnet build Site.sln -nologo -v quiet -clp:NoSummary || exit 1

passed=0 failed=0 skipped=0 status=0
for project in Grove.Tests Recovery.Tests Site.Tests; do
  log=$(mktemp)
  dotnet run --project "tests/$project" --no-build -- -noColor 2>&1 | tee "$log"
  [ "${PIPESTATUS[0]}" -eq 0 ] || status=1
  summary=$(grep -E 'Total: [0-9]+' "$log" | tail -n 1)
  count() { sed -nE "s/.*$1: ([0-9]+).*/\1/p" <<<"$summary"; }
  total=$(count Total); errors=$(count Errors); wrong=$(count Failed); left=$(count Skipped)
  rm -f "$log"
  if [ -z "$total" ] || [ "$total" -eq 0 ]; then
    echo "$project ran no test"; status=1; continue
  fi
  failed=$((failed + ${errors:-0} + ${wrong:-0}))
  skipped=$((skipped + ${left:-0}))
  passed=$((passed + total - ${errors:-0} - ${wrong:-0} - ${left:-0}))
done

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && exit $status || exit 1
