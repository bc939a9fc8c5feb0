#!/usr/bin/env bash
# propose.sh BRANCH TITLE BODY: commits what has changed to a branch that is a workflow's own, and opens a pull request for it
# or brings the one that is open up to date. Says so, and does nothing, where nothing has changed.
set -euo pipefail
branch=$1 title=$2 body=$3

if [ -z "$(git status --porcelain)" ]; then
  echo "Nothing has changed: there is nothing to propose."
  exit 0
fi
git config user.name "github-actions[bot]"
git config user.email "41898282+github-actions[bot]@users.noreply.github.com"
git switch --force-create "$branch"
git add --all
git commit --message "$title"
git push --force origin "$branch"
if [ "$(gh pr list --head "$branch" --state open --json number --jq length)" = 0 ]; then
  gh pr create --head "$branch" --base main --title "$title" --body "$body"
else
  gh pr edit "$branch" --title "$title" --body "$body"
fi
