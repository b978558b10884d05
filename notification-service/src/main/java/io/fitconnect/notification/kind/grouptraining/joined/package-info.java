/** Athletes joined a group training; its organiser hears of several as of one. */
@NullMarked
package io.fitconnect.notification.kind.grouptraining.joined;

import org.jspecify.annotations.NullMarked;
