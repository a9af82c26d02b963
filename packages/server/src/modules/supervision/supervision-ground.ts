/** Why a problem may be supervised: its day is over, or it does not get on. */
export enum SupervisionGround {
  OVERDUE = 'OVERDUE',
  STUCK = 'STUCK',
}
