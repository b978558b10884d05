/**
 * Checks every answer that a service gives in its tests against its API document: status and media type are documented,
 * a body is there exactly where the document has one, and keeps the schema. A test fails when one of its answers differs.
 */
@NullMarked
package io.fitconnect.platform.test.answer;

import org.jspecify.annotations.NullMarked;
