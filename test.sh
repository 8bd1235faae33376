#!/usr/bin/env bash
# The one test command: installs what the machine lacks, builds, runs every test, prints a summary.
# With SITE_URL (and SITE_ADMIN_USER, SITE_ADMIN_PASSWORD, SITE_ENGINE) the end-to-end tests judge a site that runs already.
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1

has_chromium() { command -v chromium || command -v chromium-browser || command -v google-chrome; }
has_postgresql() { compgen -G '/usr/lib/postgresql/*/bin/initdb'; }

# Tests that need what cannot be installed skip and say so; so nothing here ends the run.
install_missing() {
  local missing=() root=()
  has_chromium >/dev/null || missing+=(chromium)
  has_postgresql >/dev/null || missing+=(postgresql)
  command -v npm >/dev/null || missing+=(npm)
  [ ${#missing[@]} -eq 0 ] && return
  command -v apt-get >/dev/null || { echo "Not on this machine, and no apt-get to install it: ${missing[*]}"; return; }
  [ "$(id -u)" -eq 0 ] || root=(sudo -n)
  echo "Installing ${missing[*]}"
  "${root[@]}" apt-get update -qq || echo "apt-get update failed; trying with the lists that are there"
  for package in "${missing[@]}"; do
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package" >/dev/null || echo "$package could not be installed"
  done
}

# Runs one test project, showing its output; adds what its summary says to the counts.
run() {
  local project=$1 log summary total errors wrong left code
  log=$(mktemp)
  dotnet run --project "tests/$project" --no-build -- -noColor 2>&1 | tee "$log"
  code=${PIPESTATUS[0]}
  summary=$(grep -E 'Total: [0-9]+, Errors: [0-9]+, Failed: [0-9]+, Skipped: [0-9]+' "$log" | tail -n 1)
  rm -f "$log"
  count() { sed -nE "s/.*$1: ([0-9]+).*/\1/p" <<<"$summary"; }
  total=$(count Total) errors=$(count Errors) wrong=$(count Failed) left=$(count Skipped)
  if [ "${total:-0}" -eq 0 ]; then
    echo "$project ended with $code and ran no test"
    failed=$((failed + 1))
    return
  fi
  wrong=$((wrong + errors))
  [ "$code" -ne 0 ] && [ "$wrong" -eq 0 ] && { echo "$project ended with $code"; wrong=1; total=$((total + 1)); }
  failed=$((failed + wrong)) skipped=$((skipped + left)) passed=$((passed + total - (wrong - errors) - left))
}

# The stylesheets and scripts in wwwroot are committed as built; a fresh build must give the same bytes.
check_assets() {
  local folder=$1
  if ! command -v npm >/dev/null; then
    echo "$folder is not checked: no npm on this machine"
    skipped=$((skipped + 1))
  elif (cd "$folder" && npm ci --silent --no-audit --no-fund && npm run --silent check); then
    passed=$((passed + 1))
  else
    echo "$folder: what is committed is not what its sources make; run npm run build there"
    failed=$((failed + 1))
  fi
}

install_missing
dotnet build Site.sln -nologo -v quiet -clp:NoSummary || exit 1

passed=0 failed=0 skipped=0
for folder in src/Grove/Engine/Admin/Theme/Assets src/Themes/Recovery.Theme/Assets; do check_assets "$folder"; done
for project in Grove.Tests Recovery.Tests Site.Tests; do run "$project"; done

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
