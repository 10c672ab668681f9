"""Stands in for ansible.windows.win_copy on a machine that is no Windows."""
import shutil

from ansible.module_utils.basic import AnsibleModule

module = AnsibleModule(argument_spec={"src": {}, "dest": {}})
dest = module.params["dest"].replace("\\", "/")
shutil.copyfile(module.params["src"], dest)
module.exit_json(changed=True, dest=dest)
