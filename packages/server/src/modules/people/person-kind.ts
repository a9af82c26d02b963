/** In which capacity somebody stands for an enterprise. */
export enum PersonKind {
  BUSINESSPERSON = 'BUSINESSPERSON',
  STAFF = 'STAFF',
}

export enum PersonSource {
  ENTERED = 'ENTERED',
  IMPORTED = 'IMPORTED',
}
