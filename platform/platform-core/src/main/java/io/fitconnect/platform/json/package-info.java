/**
 * JSON as every part of the platform reads it: strict. A value has the type that the API document gives it, a member
 * occurs once, an unknown member is refused, and the refusal says which member it is and what to send.
 */
@NullMarked
package io.fitconnect.platform.json;

import org.jspecify.annotations.NullMarked;
