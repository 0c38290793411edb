export const prepareCertificate =
  'mutation PrepareCertificate($input: CertificateDraft!, $key: ID!) { result: prepareCertificate(input: $input, key: $key) { id } }'

export const announceCertificate =
  'mutation AnnounceCertificate($id: ID!, $version: Int!, $key: ID!) { result: announceCertificate(id: $id, version: $version, key: $key) { id } }'

export const issueCertificate =
  'mutation IssueCertificate($id: ID!, $version: Int!, $key: ID!) { result: issueCertificate(id: $id, version: $version, key: $key) { id } }'

export const withdrawCertificate =
  'mutation WithdrawCertificate($id: ID!, $version: Int!, $reason: String!, $key: ID!) { result: withdrawCertificate(id: $id, version: $version, reason: $reason, key: $key) { id } }'

export const exportServiceRecord =
  'mutation ExportServiceRecord($volunteerId: ID!, $reason: String! = "") { result: exportServiceRecord(volunteerId: $volunteerId, reason: $reason) }'

export const certificateDocument = 'query CertificateDocument($id: ID!) { result: certificateDocument(id: $id) }'
