"""Stands in for ansible.windows.win_find, with the paths as this system writes them."""
import os

from ansible.module_utils.basic import AnsibleModule

module = AnsibleModule(
    argument_spec={"paths": {"type": "list"}, "recurse": {"type": "bool"}, "file_type": {}}
)
files = [
    {"path": os.path.join(folder, name), "filename": name}
    for root in module.params["paths"]
    for folder, _, names in os.walk(root)
    for name in sorted(names)
]
module.exit_json(changed=False, files=files)
