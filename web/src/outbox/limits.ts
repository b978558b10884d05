/** From this status on an answer is the gateway's word that a service is out of reach. */
export const OUT_OF_REACH = 502;
/** For how long services surely know an idempotency key: an hour less than the three days for which they keep it. */
export const KEY_LIVES_MILLIS = 71 * 3_600_000;
/** How long a request of a change may take. */
export const LONGEST_MILLIS = 20_000;
