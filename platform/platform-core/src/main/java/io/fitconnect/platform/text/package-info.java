/**
 * The text that people give: what a name, a line and a note may hold, in one normal form (NFC) and counted in code
 * points, so that the same limit means the same in every service and every client. {@code Confusables} compares names
 * by how they look (Unicode UTS #39).
 */
@NullMarked
package io.fitconnect.platform.text;

import org.jspecify.annotations.NullMarked;
