"""Stands in for ansible.windows.win_tempfile on a machine that is no Windows."""
import tempfile

from ansible.module_utils.basic import AnsibleModule

module = AnsibleModule(argument_spec={"state": {}, "prefix": {}})
module.exit_json(changed=True, path=tempfile.mkdtemp(prefix=module.params["prefix"]))
