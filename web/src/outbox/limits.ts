/** From this status on an answer is the gateway's word that a service is out of reach. */
export const OUT_OF_REACH = 502;
/** How long a request of a change may take. */
export const LONGEST_MILLIS = 20_000;
