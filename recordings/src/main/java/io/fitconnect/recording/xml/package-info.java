/**
 * Reading of XML that may be hostile, broken or merely careless: no document type, no entities but the predefined ones, no
 * network; depth, text and everything between two events bounded; names without their prefixes, because many writers never
 * declare them; wrong bytes replaced; what stood before a fatal error is kept by the reader.
 */
@NullMarked
package io.fitconnect.recording.xml;

import org.jspecify.annotations.NullMarked;
