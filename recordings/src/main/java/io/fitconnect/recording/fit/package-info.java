/**
 * FIT files, read with the Garmin SDK message by message.
 *
 * <p>The SDK stops at the first byte that it does not understand and trusts every size in the file. So files are split and
 * their checksums compared here, each part is fed on its own, fields of a wrong size are taken out before anybody looks at
 * them, and what was read before a failing byte is kept. Messages are never collected: each is turned into small values at
 * once.
 */
@NullMarked
package io.fitconnect.recording.fit;

import org.jspecify.annotations.NullMarked;
