package io.fitconnect.e2e.notification;

import java.time.Duration;

/**
 * How long a fault was felt.
 *
 * @param away   from its begin until the part worked again
 * @param inbox  from then until every inbox was complete
 * @param mailed from then until every mail was sent
 */
record Recovery(Duration away, Duration inbox, Duration mailed) {}
