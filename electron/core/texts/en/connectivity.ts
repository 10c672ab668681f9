/** Texts of the connectivity check; keys begin with `connectivity.`. */
export const connectivityTexts = {
  'connectivity.title': 'Connectivity to Service Bus',
  'connectivity.reads.namespaces': 'In the gathered records: the namespaces that events 31019 and 31034 name',
  'connectivity.reads.proxies':
    'Proxies in miiserver.exe.config, machine.config, WinHTTP and Windows, without user name and password',
  'connectivity.reads.test':
    'From this computer to TCP 443 of each namespace: name, connection, TLS, certificate, one request without a token; straight and through each proxy',
  'connectivity.reads.nothing': 'Nothing: it says what to run on that server instead',
  'connectivity.reads.sample': 'Nothing: the server of the sample is made up',
  'connectivity.testing': 'Testing {host}',
  'connectivity.route.direct': 'direct',
  'connectivity.route.proxy': 'through the proxy {proxy}',

  'connectivity.noEvent':
    'No event 31019 or 31034 was gathered from {host}, so it is not known which namespaces to test. Collect the event log first, with a window in which the listener ran.',
  'connectivity.otherServer':
    'The connection of {host} can be tested on that server alone. Run there, in PowerShell: {commands}',
  'connectivity.sample': 'The server of the sample is made up, so nothing is tested.',
  'connectivity.notRelay':
    'An event names the host {host}, which is none of Service Bus. It was not contacted; look at that event.',
  'connectivity.origin.here': 'this computer ({computer})',
  'connectivity.origin.elsewhere': 'the computer that collects ({computer}), not the server of the evidence',
  'connectivity.failedWith': '{host}, {route}: {sentence}',
  'connectivity.worksBy': '{failed} It answers {route}.',

  'connectivity.note.script':
    '{source} names a script ({address}). Scripts are not evaluated, so the way that it chooses for {host} was not tested.',
  'connectivity.note.off': '{source} names {address}, which is switched off; it was not tested.',
  'connectivity.note.excepted': '{source} excepts {host} from the proxy {address}; it was not tested.',
  'connectivity.note.unusable':
    '{source} names {address}, which is no HTTP proxy for HTTPS; it was not tested.',
  'connectivity.note.maybeExcepted':
    '{source} has exceptions from the proxy {address} that are not evaluated; it may not be used for {host}.',

  'connectivity.ok.name': '{near} has the addresses {addresses}.',
  'connectivity.ok.connect': '{address} took the connection at port {port}.',
  'connectivity.ok.proxy': 'The proxy {near}:{nearPort} opened the way to {host}:{port}.',
  'connectivity.ok.tls': '{protocol} with {cipher}.',
  'connectivity.ok.certificate':
    'The certificate of {subject}, issued by {issuer}, is verified up to {root}.',
  'connectivity.ok.answer': '{host} answered {answer}, as it does to a request without a token.',
  'connectivity.ok.otherAnswer':
    '{host} answered {answer}. A relay answers 401 to a request without a token; look at the answer beside.',

  'connectivity.failed.cancelled': 'The check was cancelled.',
  'connectivity.failed.name': 'The name {near} was not resolved ({reason}).',
  'connectivity.failed.refused': '{near} refused the connection at port {nearPort}.',
  'connectivity.failed.connect': '{near} could not be connected to at port {nearPort} ({reason}).',
  'connectivity.failed.proxy':
    'The connection to the proxy {near}:{nearPort} broke before it answered ({reason}).',
  'connectivity.failed.proxyClosed':
    'The proxy {near}:{nearPort} ended the connection instead of opening the way to {host}:{port}.',
  'connectivity.failed.proxyRubbish':
    '{near}:{nearPort} answered something that is not HTTP, so it is no HTTP proxy.',
  'connectivity.failed.proxySignIn':
    'The proxy asks for a user name and password before it opens the way to {host}:{port} ({answer}). None are ever sent from here.',
  'connectivity.failed.proxyRefused': 'The proxy refused the way to {host}:{port} ({answer}).',
  'connectivity.failed.tls': 'No TLS connection to {host} came about ({reason}).',
  'connectivity.failed.tlsClosed':
    'The connection was ended during the TLS handshake with {host} ({reason}).',
  'connectivity.failed.certificate':
    'The certificate of {subject}, issued by {issuer}, is not verified ({reason}).',
  'connectivity.failed.certificateTime':
    'The certificate of {subject} is not valid at the time of this computer’s clock ({reason}).',
  'connectivity.failed.certificateName':
    'The certificate is one of {subject}, issued by {issuer}, and not of {host} ({reason}).',
  'connectivity.failed.certificateIssuer':
    'The certificate of {subject} was issued by {issuer}, which is none of the public authorities that are known here ({reason}). Something on the way opens TLS, or its root certificate is missing.',
  'connectivity.failed.answer': '{host} gave no HTTP answer over the TLS connection ({reason}).',
  'connectivity.timedOut.name': 'The name {near} was not resolved within {seconds} seconds.',
  'connectivity.timedOut.connect':
    '{near} did not answer at port {nearPort} within {seconds} seconds: something on the way drops the packets.',
  'connectivity.timedOut.proxy':
    'The proxy {near}:{nearPort} did not answer within {seconds} seconds when asked for {host}:{port}.',
  'connectivity.timedOut.tls': 'The TLS handshake with {host} did not end within {seconds} seconds.',
  'connectivity.timedOut.answer': '{host} gave no HTTP answer within {seconds} seconds.',

  'connectivity.raw.proxy': 'Answer of the proxy:',
} as const;
