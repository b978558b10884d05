/**
 * Cryptography of every process: the native provider where its library loads.
 */
@NullMarked
package io.fitconnect.platform.crypto;

import org.jspecify.annotations.NullMarked;
