/**
 * The device grant (RFC 8628): a watch or a television shows a code, its owner types the code at {@code /device} on a phone and
 * allows what the device asks for. Guesses of codes are slowed down for each account, polls that come too early for each
 * device. What a device got goes on when the browser's session ends. Owns {@code device_poll}.
 */
@NullMarked
package io.fitconnect.auth.device;

import org.jspecify.annotations.NullMarked;
