/** Texts of the findings of the connectivity check; keys begin with `triage.`. */
export const triageConnectivityTexts = {
  'triage.connectivity.failed':
    'Service Bus is not reached: {what}. Namespaces that fail: {failed} of {tested}.',
  'triage.connectivity.fails.name': 'the name is not resolved',
  'triage.connectivity.fails.connect': 'no TCP connection',
  'triage.connectivity.fails.proxy': 'the proxy does not let it through',
  'triage.connectivity.fails.tls': 'no TLS connection',
  'triage.connectivity.fails.certificate': 'the certificate is not verified',
  'triage.connectivity.fails.answer': 'no HTTP answer',
  'triage.connectivity.failedMeaning':
    'Requests for password resets come over these connections. This is how it is now, not at the time of the incident.',
  'triage.connectivity.elsewhere':
    'It was tested from the computer that collected, not from the server: another network may answer otherwise.',
  'triage.connectivity.name':
    'Name: ask the server’s DNS with Resolve-DnsName. A server that reaches the internet through a proxy alone needs that proxy in machine.config of .NET.',
  'triage.connectivity.connect':
    'Connection: let the server out on TCP 443 to *.servicebus.windows.net, and check that a proxy that is named is the right one.',
  'triage.connectivity.proxy':
    'Proxy: let it pass CONNECT to *.servicebus.windows.net on port 443 without asking for a user.',
  'triage.connectivity.tls':
    'TLS: let the firewall or proxy pass TLS 1.2 to *.servicebus.windows.net untouched, and compare the TLS settings of the server.',
  'triage.connectivity.certificate':
    'Certificate: exempt *.servicebus.windows.net from TLS inspection, and check the root certificates and the clock of the server.',
  'triage.connectivity.answer':
    'Answer: check the idle timeouts and filters of the proxy; they break connections that last.',
  'triage.connectivity.again':
    'Run the check again afterwards, then restart the ADSync service and look for event 31019.',
  'triage.connectivity.answers': 'All Service Bus namespaces of the gathered events answer now.',
  'triage.connectivity.answersMeaning': 'That says nothing about the time of the incident.',
  'triage.connectivity.answersNext':
    'For the incident, look at the heartbeats (31019) and the errors of the listener (31034, 31044, 32002) of that time.',
  'triage.connectivity.root': 'Windows on this server does not hold the root certificate {root}.',
  'triage.connectivity.rootMeaning':
    '.NET trusts what Windows does. Windows fetches such a root by itself where it may; where it may not, event 31034 says that the remote certificate is invalid.',
  'triage.connectivity.rootInstall':
    'Install the root certificate among the trusted roots of the computer, or let Windows fetch it.',
  'triage.connectivity.rootLook':
    'Look for event 31034 with “The remote certificate is invalid”, which is what its lack comes to.',
  'triage.because.testedNow': 'It was tested when the evidence was gathered.',
  'triage.against.heartbeatsNow': 'The listener sent a heartbeat shortly before the check.',
} as const;
