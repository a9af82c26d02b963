/** The personal fields that the house keeps. One that is not here is kept nowhere: the catalog is compared with it. */
export enum PersonalFieldName {
  PERSON_NAME = 'PERSON_NAME',
  PERSON_PHONE = 'PERSON_PHONE',
  PERSON_TITLE = 'PERSON_TITLE',
  OFFICER_NAME = 'OFFICER_NAME',
  OFFICER_POST = 'OFFICER_POST',
  MEMBER_NAME = 'MEMBER_NAME',
  MEMBER_CONTACT = 'MEMBER_CONTACT',
  ACTOR_NAME = 'ACTOR_NAME',
  RIGHTS_REQUEST = 'RIGHTS_REQUEST',
  IMPORTED_FILE = 'IMPORTED_FILE',
  SIGN_IN_ADDRESS = 'SIGN_IN_ADDRESS',
  CALLER_ADDRESS = 'CALLER_ADDRESS',
}
