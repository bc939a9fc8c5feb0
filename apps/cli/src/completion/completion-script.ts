/** The shells whose completion we can serve. */
export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

/** The hidden command that prints, a line each, how the words behind it may go on; what stands behind a tab explains it. */
export const COMPLETE_COMMAND = "__complete";

/** What a shell has to read once to complete our commands. */
export function completionScript(shell: Shell): string {
  return SCRIPTS[shell];
}

const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# Completion of pcluster-api for bash: eval "$(pcluster-api completion bash)"
_pcluster_api() {
  local IFS=$'\\n'
  local words=("\${COMP_WORDS[@]:1:COMP_CWORD}")
  COMPREPLY=($(pcluster-api ${COMPLETE_COMMAND} "\${words[@]}" 2>/dev/null | cut -f1))
}
complete -o default -F _pcluster_api pcluster-api
`,
  zsh: `#compdef pcluster-api
# Completion of pcluster-api for zsh: source <(pcluster-api completion zsh), after compinit
_pcluster_api() {
  local -a proposals
  local line
  for line in "\${(@f)$(pcluster-api ${COMPLETE_COMMAND} "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] || continue
    local word="\${\${line%%$'\\t'*}//:/\\\\:}"
    [[ $line == *$'\\t'* ]] && word+=":\${line#*$'\\t'}"
    proposals+=("$word")
  done
  if (( \${#proposals} )); then _describe pcluster-api proposals; else _files; fi
}
compdef _pcluster_api pcluster-api
`,
  fish: `# Completion of pcluster-api for fish: pcluster-api completion fish | source
function __pcluster_api
  set -l words (commandline -opc) (commandline -ct)
  set -l proposals (pcluster-api ${COMPLETE_COMMAND} $words[2..] 2>/dev/null)
  if set -q proposals[1]
    printf '%s\\n' $proposals
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c pcluster-api -f -a '(__pcluster_api)'
`,
};
