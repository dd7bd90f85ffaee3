# A supplier's check of its own export in CI: sh self-check.sh export.ndjson. Exit code 1 where a record is invalid.
# SARIF goes to code scanning, JUnit to the page of tests; both are written whatever the verdict.
npx social-prescribing check "$@" --format sarif -o conformance.sarif
npx social-prescribing check "$@" --format junit -o conformance.xml
npx social-prescribing check "$@" --grain summary
