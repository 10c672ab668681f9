import { mustSucceed, type WineMachine } from '#test/support/wine';

/** What the setup of one generation of the product leaves in the registry. */
export type Installation = {
  readonly productName: string;
  readonly version: string;
  readonly folder: string;
};

const uninstall = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall';
const product = `${uninstall}\\{0F24AF1B-7D1E-4A9E-8B5E-27F6D0A2C3E4}`;
const connect = 'HKLM\\SOFTWARE\\Microsoft\\Azure AD Connect';

/** Any other program, so that the list of programs is as little empty as on a real server. */
export async function installOther({ run }: WineMachine): Promise<void> {
  await add(run, `${uninstall}\\Other`, 'DisplayName', 'Some other program');
}

/** Writes the registry of an installation, over that of another one. */
export async function install({ run }: WineMachine, installation: Installation): Promise<void> {
  const { productName, version, folder } = installation;
  await add(run, product, 'DisplayName', productName);
  await add(run, product, 'DisplayVersion', version);
  await add(run, connect, 'WizardPath', `${folder}\\AzureADConnect.exe`);
}

/** Makes the synchronization service, as it was named before and after the product's new name. */
export async function createService({ run }: WineMachine, displayName: string): Promise<void> {
  const program = 'C:\\Program Files\\Microsoft Azure AD Sync\\Bin\\miiserver.exe';
  const create = [
    'sc',
    'create',
    'ADSync',
    'binPath=',
    program,
    'DisplayName=',
    displayName,
    'start=',
    'auto',
  ];
  await mustSucceed(run(create), 'sc create');
}

/** Takes away what {@link install} and {@link createService} made. */
export async function uninstallAll({ run }: WineMachine): Promise<void> {
  await mustSucceed(run(['reg', 'delete', product, '/f']), 'reg delete');
  await mustSucceed(run(['reg', 'delete', connect, '/f']), 'reg delete');
  await mustSucceed(run(['sc', 'delete', 'ADSync']), 'sc delete');
}

async function add(run: WineMachine['run'], key: string, name: string, data: string): Promise<void> {
  await mustSucceed(run(['reg', 'add', key, '/v', name, '/d', data, '/f']), 'reg add');
}
