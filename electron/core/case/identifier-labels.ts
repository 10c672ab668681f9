/** The identifiers that are GUIDs and are told apart only by the words before them. */
export const labelledIdentifiers = [
  'supportCode',
  'sid',
  'cid',
  'correlationId',
  'traceId',
  'requestId',
  'trackingId',
] as const;

export type LabelledIdentifier = (typeof labelledIdentifiers)[number];

/**
 * The words that stand before an identifier on Microsoft's pages, in its JSON and in the event log, as
 * regular-expression sources; a blank stands for any run of blanks, dashes, dots and underscores, or none.
 * A word of Latin letters counts only where no letter precedes it, so that `client-request-id` is no request id.
 */
export const identifierLabels: Readonly<Record<LabelledIdentifier, readonly string[]>> = {
  supportCode: [
    'support code',
    'code (?:de |du )(?:support|prise en charge)',
    'código de (?:soporte|suporte|soporte técnico)',
    'codice (?:di )?supporto',
    'ondersteunings code',
    'kod pomocy technicznej',
    'supportkod',
    'サポート コード',
    '支持代码',
    '支援代碼',
    '지원 코드',
    'код поддержки',
  ],
  sid: ['sid', 'session id'],
  cid: ['cid'],
  correlationId: [
    'correlation id',
    'x ms correlation id',
    'korrelations id',
    '(?:id|identifiant) de corr[ée]lation',
    '(?:id|identificador) de correlación',
    '(?:id|identificador) d[ae] correlação',
    'correlazione id|id correlazione|id di correlazione',
    'correlatie id',
    'identyfikator korelacji',
    '(?:相関|関連付け) id',
    '(?:相关|关联) id',
    '相互關聯 (?:id|識別碼)',
    '상관 관계 id',
    '(?:идентификатор|ид) корреляции',
  ],
  traceId: [
    'trace id',
    'ablaufverfolgungs id',
    'id de (?:la )?trace',
    'id de seguimiento',
    'id de (?:rastreamento|rastreio)',
    'id (?:di )?traccia',
    'tracerings id|trace er id',
    'identyfikator śledzenia',
    'トレース id',
    '跟踪 id',
    '추적 id',
    '(?:идентификатор|ид) трассировки',
  ],
  requestId: [
    'request id',
    'x ms request id',
    'anforderungs id',
    '(?:id|identifiant) de (?:la )?(?:demande|requête)',
    '(?:id|identificador) de (?:la )?solicitud',
    'id d[ae] solicitação|id do pedido',
    'id (?:della )?richiesta',
    'aanvraag id',
    'identyfikator żądania',
    '要求 id',
    '请求 id',
    '請求 (?:id|識別碼)',
    '요청 id',
    '(?:идентификатор|ид) запроса',
  ],
  trackingId: ['tracking id'],
};

/** The words before a time on an error page. */
export const timestampLabels: readonly string[] = [
  'time ?stamp',
  'zeitstempel',
  'horodatage',
  'marca de tiempo',
  'carimbo de data/hora|data/hora',
  'data e ora',
  'tijdstempel',
  'sygnatura czasowa',
  'タイムスタンプ',
  '时间戳',
  '時間戳記',
  '타임스탬프',
  'метка времени',
];
