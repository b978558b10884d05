/**
 * Where a feature takes part in the protocol: Spring Security's authorization server asks every part of it to attach itself.
 * So the wiring knows no feature, and a part is added or removed with its package.
 */
@NullMarked
package io.fitconnect.auth.protocol;

import org.jspecify.annotations.NullMarked;
