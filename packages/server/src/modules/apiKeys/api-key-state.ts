/** How a key stands; the database tells, in `sec.key_state`. */
export enum ApiKeyState {
  VALID = 'VALID',
  EXPIRING = 'EXPIRING',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
  ISSUER_LEFT = 'ISSUER_LEFT',
}
