"""Stands in for ansible.windows.win_file with state absent."""
import shutil

from ansible.module_utils.basic import AnsibleModule

module = AnsibleModule(argument_spec={"path": {}, "state": {}})
if module.params["state"] != "absent":
    module.fail_json(msg="only state absent is known here")
shutil.rmtree(module.params["path"])
module.exit_json(changed=True)
