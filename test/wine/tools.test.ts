import { describeFailingTools } from './failing-tools';
import { describeHangingTools } from './hanging-tools';
import { describeOnMachine } from './on-machine';
import { describePowershell } from './powershell-cases';
import { describePrintingTools } from './printing-tools';

await describeOnMachine(
  describePowershell,
  describeFailingTools,
  describeHangingTools,
  describePrintingTools,
);
