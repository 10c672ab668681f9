"""Stands in for ansible.windows.win_command: starts the copied collect.cmd as a shell script, with its switches."""
import shlex
import subprocess

from ansible.module_utils.basic import AnsibleModule

module = AnsibleModule(
    argument_spec={"_raw_params": {}, "chdir": {}, "_uses_shell": {"type": "bool"}}, supports_check_mode=True
)
command = module.params["_raw_params"]
before, program, switches = command.split('"')
if before != "cmd.exe /d /c call ":
    module.fail_json(msg="cmd.exe would not read %s as it is meant" % command)
run = subprocess.run(
    ["sh", program.replace("\\", "/")] + shlex.split(switches),
    cwd=module.params["chdir"],
    capture_output=True,
    text=True,
)
module.exit_json(changed=True, rc=run.returncode, stdout=run.stdout, stderr=run.stderr)
